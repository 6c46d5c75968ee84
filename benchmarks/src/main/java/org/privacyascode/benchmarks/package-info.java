/** Measures how well detection and flow analysis do on applications whose members and lines were labelled by hand. */
@NullMarked
package org.privacyascode.benchmarks;

import org.jspecify.annotations.NullMarked;
