/** Signatures against the real artifacts they speak of. */
@NullMarked
package org.privacyascode.benchmarks.signatures;

import org.jspecify.annotations.NullMarked;
