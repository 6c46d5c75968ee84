/** Tests of the records. */
@NullMarked
package org.privacyascode.record;

import org.jspecify.annotations.NullMarked;
