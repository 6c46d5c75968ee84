/**
 * What code says about the personal data it holds and what it does with them, in the words of the policy.
 *
 * <p>Optional: the checker infers much of it from names, types and calls; an annotation settles what it can only guess. All are kept in the class
 * file and are not visible at run time. The checker knows them by simple name, so a company may bring its own of the
 * same shape. A code base that uses these needs this artifact at compile time only.
 */
package org.privacyascode.annotations;
