package org.privacyascode.policy.vocabulary;

import java.util.Optional;
import org.privacyascode.policy.table.Row;

/**
 * A term of another vocabulary, and how well it fits.
 *
 * @param term empty if there is none
 */
public record Mapping(Optional<String> term, Match match) {
    /** No term of the other vocabulary fits. */
    public static final Mapping NONE = new Mapping(Optional.empty(), Match.NONE);

    /** How well a term fits. */
    public enum Match {
        EXACT,
        APPROX,
        NONE
    }

    static Mapping of(Row row, String termColumn, String matchColumn) {
        Optional<String> term = row.text(termColumn);
        Match match = ClosedWords.constant(row, matchColumn, Match.class, Match.NONE);
        if (term.isPresent() == (match == Match.NONE)) {
            throw row.problem(
                    "The columns " + termColumn + " and " + matchColumn + " disagree.",
                    "Give a term with exact or approx, or none without a term.");
        }
        return new Mapping(term, match);
    }
}
