/** Tests of the door from code to facts. */
@NullMarked
package org.privacyascode.scan;

import org.jspecify.annotations.NullMarked;
