package org.privacyascode.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.privacyascode.policy.table.Row;
import org.privacyascode.policy.table.Table;

/**
 * Words by which a page states a fact.
 *
 * @param kind the part of the policy
 * @param key what the words state, of the vocabulary or of a closed list
 * @param words one of them has to be there, as whole words in any case, in the plural as well
 * @param unless what the words must not be part of
 */
record Term(String kind, String key, Pattern words, Pattern unless) {

    static final String RESOURCE = "/org/privacyascode/policies/importing/terms.csv";
    private static final Pattern NOTHING = Pattern.compile("(?!)");

    /** The terms of a kind, in the order of their table. */
    static List<Term> of(Table table, String kind) {
        List<Term> terms = new ArrayList<>();
        for (Row row : table.rows()) {
            if (row.required("kind").equals(kind)) {
                List<String> unless = row.list("unless", "|");
                terms.add(new Term(
                        kind,
                        row.required("key"),
                        pattern(row.list("words", "|")),
                        unless.isEmpty() ? NOTHING : pattern(unless)));
            }
        }
        return List.copyOf(terms);
    }

    /** Whether a sentence in lower case says it. */
    boolean isIn(String sentence) {
        String rest = unless == NOTHING ? sentence : unless.matcher(sentence).replaceAll("#");
        return words.matcher(rest).find();
    }

    private static Pattern pattern(List<String> words) {
        return Pattern.compile(words.stream()
                .map(each -> Pattern.quote(each).replace(" ", "\\E[\\s\\u00a0-]+\\Q"))
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?:s|es)?(?![\\p{L}\\p{N}])")));
    }
}
