/** Tests of the formats. */
@NullMarked
package org.privacyascode.report;

import org.jspecify.annotations.NullMarked;
