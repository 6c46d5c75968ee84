/** Text inputs and their readers: every key and value keeps its line and column, nothing is evaluated, nothing is fetched. */
@NullMarked
package org.privacyascode.config.input;

import org.jspecify.annotations.NullMarked;
