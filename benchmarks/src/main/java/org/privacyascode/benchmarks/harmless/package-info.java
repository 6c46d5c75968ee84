/** Changes applications in ways that change nothing of what they do, and looks whether the findings stay where they were. */
@NullMarked
package org.privacyascode.benchmarks.harmless;

import org.jspecify.annotations.NullMarked;
