/** Tests of the words of the tool. */
@NullMarked
package org.privacyascode.wording;

import org.jspecify.annotations.NullMarked;
