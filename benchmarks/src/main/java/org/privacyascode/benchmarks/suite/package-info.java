/** Runs suites of labelled cases and counts what was found, missed and wrongly reported. */
@NullMarked
package org.privacyascode.benchmarks.suite;

import org.jspecify.annotations.NullMarked;
