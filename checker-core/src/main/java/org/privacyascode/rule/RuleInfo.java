package org.privacyascode.rule;

import org.privacyascode.finding.RuleId;
import org.privacyascode.finding.Severity;

/**
 * What people know a rule by.
 *
 * @param severity unless the settings of a check say otherwise
 * @param fires when it fires, for lists of rules
 */
public record RuleInfo(RuleId id, Severity severity, String fires) {

    static RuleInfo error(String id, String fires) {
        return new RuleInfo(new RuleId(id), Severity.ERROR, fires);
    }

    static RuleInfo warning(String id, String fires) {
        return new RuleInfo(new RuleId(id), Severity.WARNING, fires);
    }
}
