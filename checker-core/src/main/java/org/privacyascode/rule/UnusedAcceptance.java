package org.privacyascode.rule;

import java.util.List;
import java.util.stream.Stream;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.WaysOut;
import org.privacyascode.policy.acceptance.Acceptance;

/** Warns of an exception, or of members of one, that no longer excuse anything: the next breach there would go unseen. */
final class UnusedAcceptance {

    static final RuleInfo INFO =
            RuleInfo.warning("unused-acceptance", "an exception, or a member of one, no longer matches any finding");

    private UnusedAcceptance() {}

    static Stream<Finding> of(Accepting accepting) {
        return accepting.all().stream()
                .filter(acceptance -> !accepting.ended().contains(acceptance))
                .flatMap(acceptance -> finding(acceptance, accepting).stream());
    }

    private static List<Finding> finding(Acceptance acceptance, Accepting accepting) {
        List<String> idle = accepting.idle(acceptance);
        if (accepting.isUsed(acceptance) && idle.isEmpty()) {
            return List.of();
        }
        String what = accepting.isUsed(acceptance)
                ? "This exception to " + acceptance.rule() + " names members without such a finding: "
                        + String.join(", ", idle) + "."
                : "This exception to " + acceptance.rule() + " matches no finding.";
        String remedy = acceptance.isBaseline()
                ? "write the baseline anew; it only gets shorter"
                : accepting.isUsed(acceptance) ? "remove them from its members" : "remove it";
        return List.of(new Finding(
                INFO.id(),
                INFO.severity(),
                ExpiredAcceptance.subject(acceptance),
                what,
                List.of(ExpiredAcceptance.sighting(acceptance, acceptance.about())),
                WaysOut.code(remedy)));
    }
}
