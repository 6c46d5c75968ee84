/** Recordings of a browser: which hosts were really called and which cookies were really set. */
@NullMarked
package org.privacyascode.config.recorded;

import org.jspecify.annotations.NullMarked;
