/** Tests of the rules: facts built by hand, each with a near miss; every offered declaration is pasted and read. */
@NullMarked
package org.privacyascode.rule;

import org.jspecify.annotations.NullMarked;
