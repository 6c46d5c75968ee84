/**
 * Tables of knowledge kept as CSV, read with the line of every row so that a mistake in them can be pointed at.
 */
@NullMarked
package org.privacyascode.policy.table;

import org.jspecify.annotations.NullMarked;
