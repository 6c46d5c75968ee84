package org.privacyascode.rule;

import java.util.List;
import java.util.stream.Stream;
import org.privacyascode.fact.Coverage;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.Subject;
import org.privacyascode.finding.WaysOut;

/** Reports a check of nothing, which would otherwise look like a clean one. */
final class NothingScanned implements Rule {

    private static final RuleInfo INFO = RuleInfo.error("nothing-scanned", "there was nothing to read");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> evaluate(Case given) {
        Coverage coverage = given.facts().coverage();
        return coverage.read() > 0 || !coverage.unreadable().isEmpty()
                ? Stream.empty()
                : Stream.of(new Finding(
                        INFO.id(),
                        INFO.severity(),
                        Subject.of("input"),
                        "No class and no file was read, so nothing can be said about the policy being kept.",
                        List.of(),
                        WaysOut.code("compile first, or correct the path of the classes")));
    }
}
