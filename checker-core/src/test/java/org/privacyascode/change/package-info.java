/** Tests of what changed between two versions: pairs of policies, with the sentences that people read. */
@NullMarked
package org.privacyascode.change;

import org.jspecify.annotations.NullMarked;
