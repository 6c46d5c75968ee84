/**
 * Files as they were at a revision of a Git repository, read from its objects alone: no other program is started, nothing is checked out,
 * nothing is written. What is not understood is refused, never guessed.
 */
@NullMarked
package org.privacyascode.revision;

import org.jspecify.annotations.NullMarked;
