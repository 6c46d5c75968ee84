/** Tests of the pack that legal reads. */
@NullMarked
package org.privacyascode.review;

import org.jspecify.annotations.NullMarked;
