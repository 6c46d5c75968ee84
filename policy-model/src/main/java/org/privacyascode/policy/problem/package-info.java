/**
 * A problem found in a text a person wrote: what is wrong, where, and what to do next.
 */
@NullMarked
package org.privacyascode.policy.problem;

import org.jspecify.annotations.NullMarked;
