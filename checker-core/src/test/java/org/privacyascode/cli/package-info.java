/** Tests of the commands. */
@NullMarked
package org.privacyascode.cli;

import org.jspecify.annotations.NullMarked;
