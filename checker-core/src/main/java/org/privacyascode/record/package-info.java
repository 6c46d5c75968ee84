/**
 * The records that a law or another tool asks for, made from the policy and from what was seen: the record of processing, recipients, cookies, a
 * map of the data, and the policy in the languages TILT, DPV and fideslang.
 */
@NullMarked
package org.privacyascode.record;

import org.jspecify.annotations.NullMarked;
