/** Tests of the evidence for clauses. */
@NullMarked
package org.privacyascode.evidence;

import org.jspecify.annotations.NullMarked;
