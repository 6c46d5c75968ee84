package org.privacyascode.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.privacyascode.policy.AutomatedDecisions;
import org.privacyascode.policy.Policy;

/** Whether machines alone decide, when that changes. */
record DecisionFinder(Sides sides, Kinds kinds) {

    List<Change> find() {
        AutomatedDecisions now = decisions(sides.now());
        Optional<Boolean> old = decisions(sides.before()).used().given();
        Optional<Boolean> current = now.used().given();
        if (old.equals(current)) {
            return List.of();
        }
        String kind = current.filter(used -> used).isPresent()
                ? now.safeguards().isGiven() ? "decisions" : "decisions-unsafe"
                : current.isPresent() && old.isPresent() ? "decisions-no-more" : "decisions-stated";
        return List.of(kinds.change(
                kind,
                "automated-decisions.used",
                Map.of("new", current.map(used -> used ? "yes" : "no").orElse("nothing"))));
    }

    private static AutomatedDecisions decisions(Policy policy) {
        return policy.collection().automatedDecisions();
    }
}
