/**
 * The page people read: a policy becomes blocks, blocks become Markdown, Markdown becomes HTML, and nothing here writes
 * a file.
 */
@NullMarked
package org.privacyascode.page;

import org.jspecify.annotations.NullMarked;
