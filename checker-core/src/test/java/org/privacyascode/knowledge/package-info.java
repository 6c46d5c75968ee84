/** Tests of what the tool knows beforehand. */
@NullMarked
package org.privacyascode.knowledge;

import org.jspecify.annotations.NullMarked;
