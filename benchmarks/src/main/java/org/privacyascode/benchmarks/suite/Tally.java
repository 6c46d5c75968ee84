package org.privacyascode.benchmarks.suite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.privacyascode.benchmarks.Rate;
import org.privacyascode.fact.Fact;

/** What came of the cases. */
final class Tally {

    private final List<Case> missed = new ArrayList<>();
    private final Map<Case, Fact> wrong = new LinkedHashMap<>();
    private int found;
    private int clean;

    void add(Case labelled, Optional<Fact> reported) {
        if (labelled.isLeak()) {
            if (reported.isPresent()) {
                found++;
            } else {
                missed.add(labelled);
            }
        } else if (reported.isPresent()) {
            wrong.put(labelled, reported.get());
        } else {
            clean++;
        }
    }

    List<Case> missed() {
        return missed;
    }

    /** Cases that are clean, each with a fact that says otherwise. */
    Map<Case, Fact> wrong() {
        return wrong;
    }

    @Override
    public String toString() {
        return "found " + found + ", missed " + missed.size() + ", false " + wrong.size() + "; precision "
                + new Rate(found, found + wrong.size()) + ", recall " + new Rate(found, found + missed.size())
                + ", clean " + new Rate(clean, clean + wrong.size());
    }
}
