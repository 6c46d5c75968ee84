/** Tests of pages that become policies: what is kept, what is proposed, and what is refused. */
@NullMarked
package org.privacyascode.importing;

import org.jspecify.annotations.NullMarked;
