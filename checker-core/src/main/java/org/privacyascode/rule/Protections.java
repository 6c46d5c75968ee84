package org.privacyascode.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.privacyascode.policy.Keyed;
import org.privacyascode.policy.Protection;
import org.privacyascode.policy.table.Row;
import org.privacyascode.policy.table.Table;

/** Which safeguards keep which promise, which words make it, and how to speak of it: the table {@code protections.csv}. */
final class Protections {

    private static final String RESOURCE = "/org/privacyascode/policies/rules/protections.csv";
    private static final Pattern DENIED =
            Pattern.compile("(?s).*\\b(not|never|no|nor|without|instead of|rather than)\\W+(\\w+\\W+){0,2}$");

    private final Map<Protection, Row> rows;

    private Protections(Map<Protection, Row> rows) {
        this.rows = rows;
    }

    /**
     * The table that ships with the tool.
     *
     * @throws org.privacyascode.policy.problem.InvalidPolicyException if a row is wrong, or one is missing
     */
    static Protections load() {
        Table table = Table.ofResource(RESOURCE);
        Map<Protection, Row> rows = new EnumMap<>(Protection.class);
        for (Row row : table.rows()) {
            String key = row.required("protection");
            Protection protection = Stream.of(Protection.values())
                    .filter(each -> each.key().equals(key))
                    .findFirst()
                    .orElseThrow(() -> row.problem(
                            key + " is no protection.",
                            "The protections are "
                                    + Stream.of(Protection.values())
                                            .map(Keyed::key)
                                            .toList() + "."));
            row.required("say");
            rows.put(protection, row);
        }
        if (rows.size() < Protection.values().length) {
            throw table.rows().get(0).problem("A protection is missing.", "Add a row for each.");
        }
        return new Protections(rows);
    }

    /** Whether what data passed on their way keeps the promise. */
    boolean isKept(Protection promised, Collection<String> safeguards) {
        return promised == Protection.PLAIN || keptBy(promised).stream().anyMatch(safeguards::contains);
    }

    /** What a promise would have to be for these safeguards to keep it: the most exact one, or none at all. */
    Protection seen(Collection<String> safeguards) {
        return rows.keySet().stream()
                .filter(each -> each != Protection.PLAIN && isKept(each, safeguards))
                .min((one, other) ->
                        Integer.compare(keptBy(one).size(), keptBy(other).size()))
                .orElse(Protection.PLAIN);
    }

    private List<String> keptBy(Protection protection) {
        return row(protection).list("kept_by", "|");
    }

    private Row row(Protection protection) {
        return Optional.ofNullable(rows.get(protection)).orElseThrow();
    }

    /** "as a salted hash", after "is kept". */
    String say(Protection protection) {
        return row(protection).required("say");
    }

    /** What to do in code, an imperative sentence. */
    String how(Protection protection) {
        return row(protection).text("how").orElse("");
    }

    /**
     * A word of a text that claims a protection.
     *
     * @param start where it begins in the text
     */
    record Claim(Protection protection, String word, int start) {}

    /** The protections that a text claims; a word that is denied ("not encrypted") claims nothing. */
    List<Claim> claims(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        List<Claim> claims = new ArrayList<>();
        for (Map.Entry<Protection, Row> each : rows.entrySet()) {
            for (String word : each.getValue().list("claimed_by", "|")) {
                Matcher found =
                        Pattern.compile("\\b" + Pattern.quote(word) + "\\b").matcher(lower);
                while (found.find()) {
                    if (!DENIED.matcher(lower.substring(0, found.start())).matches()) {
                        claims.add(new Claim(each.getKey(), word, found.start()));
                    }
                }
            }
        }
        return List.copyOf(claims);
    }
}
