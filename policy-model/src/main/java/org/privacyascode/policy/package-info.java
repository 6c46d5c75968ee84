/**
 * A privacy policy as immutable records, in the words of privacy law and in the order of the file it was read from.
 */
@NullMarked
package org.privacyascode.policy;

import org.jspecify.annotations.NullMarked;
