package org.privacyascode.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.privacyascode.policy.problem.Position;

/**
 * The words of a policy in another language. Facts are not translated: they are written in every language by the tool.
 *
 * @param language tag of the language
 * @param clauses by the path of the clause, in the order of the file
 */
public record Translation(String language, String policy, Map<String, Clause> clauses) {

    /**
     * The words of a clause.
     *
     * @param of the hash of the words they were made from, eight hexadecimal digits
     * @param at where the clause stands in the file
     * @param words by their path below the clause, such as {@code title} or {@code items.email.label}
     */
    public record Clause(String of, Position at, Map<String, Word> words) {
        public Clause {
            words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
        }
    }

    /** Words, and where they stand in the file. */
    public record Word(String words, Position at) {}

    public Translation {
        clauses = Collections.unmodifiableMap(new LinkedHashMap<>(clauses));
    }
}
