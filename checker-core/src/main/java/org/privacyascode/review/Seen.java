package org.privacyascode.review;

import org.privacyascode.evidence.EvidenceMatrix;
import org.privacyascode.finding.CheckResult;

/**
 * What code and configuration showed.
 *
 * @param evidence for each clause, what shows it
 * @param check what goes against the policy
 */
public record Seen(EvidenceMatrix evidence, CheckResult check) {}
