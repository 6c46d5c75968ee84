@NullMarked
package org.privacyascode.detect;

import org.jspecify.annotations.NullMarked;
