package org.privacyascode.rule;

import java.util.stream.Stream;
import org.privacyascode.finding.Finding;

/** Reports a store of a person's data that the methods that carry out access or portability do not read. */
final class IncompleteAccess implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "incomplete-access", "the access code does not read every store that holds the person's data");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> evaluate(Case given) {
        RightHandlers handlers = new RightHandlers(given.reading());
        return Stream.of("access", "portability").flatMap(right -> new IncompleteRights(given)
                .findings(INFO, right, handlers.read(right).toList(), "reads anything", "read that store too"));
    }
}
