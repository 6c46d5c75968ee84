/** Facts and findings as text and JSON: each format only says what it is given, and writes to whatever it is handed. */
@NullMarked
package org.privacyascode.report;

import org.jspecify.annotations.NullMarked;
