@NullMarked
package org.privacyascode.travel;

import org.jspecify.annotations.NullMarked;
