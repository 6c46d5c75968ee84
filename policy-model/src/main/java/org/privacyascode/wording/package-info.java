/**
 * The words of the tool: what a clause means, said in plain sentences of one language, from templates a person can
 * review.
 */
@NullMarked
package org.privacyascode.wording;

import org.jspecify.annotations.NullMarked;
