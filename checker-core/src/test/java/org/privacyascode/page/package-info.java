/** Tests of the page people read. */
@NullMarked
package org.privacyascode.page;

import org.jspecify.annotations.NullMarked;
