/** Tests of translations. */
@NullMarked
package org.privacyascode.translation;

import org.jspecify.annotations.NullMarked;
