/** Tests of findings and the baseline. */
@NullMarked
package org.privacyascode.finding;

import org.jspecify.annotations.NullMarked;
