/** New, undeclared uses of personal data written into built classes, to count how many of them a scan sees. */
@NullMarked
package org.privacyascode.benchmarks.inject;

import org.jspecify.annotations.NullMarked;
