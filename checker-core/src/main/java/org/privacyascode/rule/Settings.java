package org.privacyascode.rule;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.privacyascode.finding.RuleId;
import org.privacyascode.finding.Severity;
import org.privacyascode.policy.acceptance.Acceptances;

/**
 * How a check is made.
 *
 * @param asOf the one date the check is made for; nothing else asks for a date
 * @param isWhole whether the facts are those of everything that the policy speaks of; a part cannot show that something is unused
 * @param severities other severities than the rules' own, by rule
 * @param acceptances which findings somebody accepted
 */
public record Settings(LocalDate asOf, boolean isWhole, Map<RuleId, Severity> severities, Acceptances acceptances) {

    public Settings {
        severities = Map.copyOf(new TreeMap<>(severities));
    }

    /** A check in which nothing is accepted. */
    public Settings(LocalDate asOf, boolean isWhole, Map<RuleId, Severity> severities) {
        this(asOf, isWhole, severities, Acceptances.NONE);
    }

    /** A check of everything, with the rules' own severities. */
    public static Settings on(LocalDate asOf) {
        return new Settings(asOf, true, Map.of());
    }

    /** The same for a part of the code that the policy speaks of. */
    public Settings ofPart() {
        return new Settings(asOf, false, severities, acceptances);
    }

    /** The same with what somebody accepted. */
    public Settings accepting(Acceptances granted) {
        return new Settings(asOf, isWhole, severities, granted);
    }
}
