/** What a check found, as values: each finding says what is wrong, where, how it was found out, and both ways out. */
@NullMarked
package org.privacyascode.finding;

import org.jspecify.annotations.NullMarked;
