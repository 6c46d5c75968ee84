/** Tests of the lock: what makes an approval fall, and what does not. */
@NullMarked
package org.privacyascode.approval;

import org.jspecify.annotations.NullMarked;
