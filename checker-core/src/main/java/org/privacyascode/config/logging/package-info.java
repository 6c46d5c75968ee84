/** Logs as configuration describes them: what patterns write, who receives the lines, how long files are kept. */
@NullMarked
package org.privacyascode.config.logging;

import org.jspecify.annotations.NullMarked;
