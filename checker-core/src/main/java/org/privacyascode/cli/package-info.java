/** The checker without Maven: one executable jar, whose commands read their options, make one call and write one file. */
@NullMarked
package org.privacyascode.cli;

import org.jspecify.annotations.NullMarked;
