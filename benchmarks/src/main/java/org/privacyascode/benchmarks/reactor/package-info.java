/** A build of many modules, generated: how the time of a check grows with the number of modules and classes. */
@NullMarked
package org.privacyascode.benchmarks.reactor;

import org.jspecify.annotations.NullMarked;
