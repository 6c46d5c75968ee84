package org.privacyascode.benchmarks.suite;

import java.util.ArrayList;
import java.util.List;
import org.privacyascode.benchmarks.Rate;

/** What came of the cases. */
final class Tally {

    private final List<Case> missed = new ArrayList<>();
    private final List<Case> wrong = new ArrayList<>();
    private int found;
    private int clean;

    void add(Case labelled, boolean isReported) {
        if (labelled.isLeak()) {
            if (isReported) {
                found++;
            } else {
                missed.add(labelled);
            }
        } else if (isReported) {
            wrong.add(labelled);
        } else {
            clean++;
        }
    }

    List<Case> missed() {
        return missed;
    }

    List<Case> wrong() {
        return wrong;
    }

    @Override
    public String toString() {
        return "found " + found + ", missed " + missed.size() + ", false " + wrong.size() + "; precision "
                + new Rate(found, found + wrong.size()) + ", recall " + new Rate(found, found + missed.size())
                + ", clean " + new Rate(clean, clean + wrong.size());
    }
}
