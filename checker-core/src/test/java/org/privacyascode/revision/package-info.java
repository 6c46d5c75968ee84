/** Tests of files as they were at a revision. */
@NullMarked
package org.privacyascode.revision;

import org.jspecify.annotations.NullMarked;
