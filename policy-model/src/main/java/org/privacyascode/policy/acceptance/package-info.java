/**
 * Exceptions to rules: which findings somebody accepts, why, who answers for it, and until when.
 */
@NullMarked
package org.privacyascode.policy.acceptance;

import org.jspecify.annotations.NullMarked;
