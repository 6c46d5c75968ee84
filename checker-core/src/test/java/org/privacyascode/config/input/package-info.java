/** Tests of the readers of text, against the platform's own where it has one. */
@NullMarked
package org.privacyascode.config.input;

import org.jspecify.annotations.NullMarked;
