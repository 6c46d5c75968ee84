/** The evidence for each clause of a policy: what was seen for it, what speaks against it, and who stands for what no program can see. */
@NullMarked
package org.privacyascode.evidence;

import org.jspecify.annotations.NullMarked;
