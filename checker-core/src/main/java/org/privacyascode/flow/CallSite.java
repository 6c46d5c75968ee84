package org.privacyascode.flow;

import java.util.List;
import org.privacyascode.knowledge.CallKnowledge;

/**
 * What is known of one call instruction.
 *
 * @param targets the application's methods that may run
 * @param library whether library code may run too
 * @param known what signatures say
 */
record CallSite(List<MethodKey> targets, boolean library, CallKnowledge known) {}
