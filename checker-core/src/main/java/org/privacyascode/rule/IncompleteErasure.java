package org.privacyascode.rule;

import java.util.stream.Stream;
import org.privacyascode.finding.Finding;

/** Reports a store of a person's data from which the methods that carry out erasure delete nothing. */
final class IncompleteErasure implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "incomplete-erasure", "the erasure code does not reach every store that holds the person's data");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> evaluate(Case given) {
        return new IncompleteRights(given)
                .findings(
                        INFO,
                        "erasure",
                        new RightHandlers(given.reading()).erased("erasure").toList(),
                        "deletes anything or makes it anonymous",
                        "delete from that store too, or make its data anonymous");
    }
}
