/** Tests of the rules of law: each with policies that pass, fail and are open, and all of them on the policy of Smart AI Movies. */
@NullMarked
package org.privacyascode.legal;

import org.jspecify.annotations.NullMarked;
