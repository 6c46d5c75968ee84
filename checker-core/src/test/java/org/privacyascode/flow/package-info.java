/** Tests that follow data through small programs. */
@NullMarked
package org.privacyascode.flow;

import org.jspecify.annotations.NullMarked;
