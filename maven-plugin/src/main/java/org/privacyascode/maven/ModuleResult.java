package org.privacyascode.maven;

import java.nio.file.Path;
import org.privacyascode.finding.CheckResult;
import org.privacyascode.policy.Policy;
import org.privacyascode.rule.Settings;
import org.privacyascode.travel.TravellingFacts;

/**
 * What came of the check of one module.
 *
 * @param policyFile the policy it was checked against; modules of one file are judged together at the end
 */
record ModuleResult(
        String module, Path policyFile, Policy policy, Settings settings, TravellingFacts facts, CheckResult result) {}
