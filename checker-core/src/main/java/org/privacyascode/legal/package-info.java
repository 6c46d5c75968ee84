/**
 * What the law asks of a policy: dated rules as data, one small check each, and what one person has to do about the result. It knows the policy
 * and its words, never the code.
 */
@NullMarked
package org.privacyascode.legal;

import org.jspecify.annotations.NullMarked;
