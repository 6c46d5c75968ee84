/** Compares the time of a scan with reading the classes and with an ArchUnit import of the same classes. */
@NullMarked
package org.privacyascode.benchmarks.speed;

import org.jspecify.annotations.NullMarked;
