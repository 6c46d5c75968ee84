package org.privacyascode.policy.acceptance;

import java.util.List;
import java.util.Optional;
import org.privacyascode.policy.problem.Position;

/**
 * One exception to a rule.
 *
 * @param at where it stands
 * @param rule id of the rule
 * @param finding fingerprint of the one finding that it is for; empty for whatever the rule finds at these members
 * @param members the places that it is for: {@code shop.Mailer.welcome}, {@code src/main/resources/application.yml#mail.host}; empty
 *     for every place of the finding
 * @param about what it is about, for people; nothing depends on it
 * @param grant who answers for it; empty in the baseline, for which nobody does
 */
public record Acceptance(
        Position at, String rule, String finding, List<String> members, String about, Optional<Grant> grant) {
    public Acceptance {
        members = members.stream().sorted().distinct().toList();
    }

    /** Whether it stands in the generated part. */
    public boolean isBaseline() {
        return grant.isEmpty();
    }

    /** Whether it is for a finding of this rule and fingerprint, at whatever place. */
    public boolean isFor(String ruleId, String fingerprint) {
        return rule.equals(ruleId) && (finding.isEmpty() || finding.equals(fingerprint));
    }

    /** Whether it is for this place. */
    public boolean isAt(String member) {
        return members.isEmpty() || members.contains(member);
    }
}
