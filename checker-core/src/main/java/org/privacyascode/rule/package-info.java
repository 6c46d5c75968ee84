/** The rules: each a pure function from the policy and the facts to findings. */
@NullMarked
package org.privacyascode.rule;

import org.jspecify.annotations.NullMarked;
