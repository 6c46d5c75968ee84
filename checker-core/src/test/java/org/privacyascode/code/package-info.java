@NullMarked
package org.privacyascode.code;

import org.jspecify.annotations.NullMarked;
