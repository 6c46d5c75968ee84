/** Which members of an application hold personal data, of which category, and why; without knowing any policy. */
@NullMarked
package org.privacyascode.detect;

import org.jspecify.annotations.NullMarked;
