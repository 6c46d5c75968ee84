package org.privacyascode.translation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.privacyascode.approval.Fingerprints;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.Rewording;
import org.privacyascode.policy.Text;

/**
 * The words of a policy that a page shows, by clause, with their paths below it.
 *
 * How blanks are written makes no difference to the hash of a clause, and neither does the order of its words.
 */
record ClauseTexts(Map<String, Map<String, Text>> clauses) {

    private static final int DIGITS = 8;

    /** Words for colleagues and files, which no page shows. */
    private static final Pattern INTERNAL =
            Pattern.compile("vocabulary\\..*|dpia(\\..*)?|.*\\.(assessment|uk-exception|compatibility|applies-to)");

    ClauseTexts {
        clauses = Collections.unmodifiableMap(new LinkedHashMap<>(clauses));
    }

    static ClauseTexts of(Policy policy) {
        Map<String, Map<String, Text>> clauses = new LinkedHashMap<>();
        Rewording.of(policy, (path, text) -> {
            if (!INTERNAL.matcher(path).matches()) {
                clauses.computeIfAbsent(clauseOf(path), each -> new LinkedHashMap<>())
                        .put(below(path), text);
            }
            return Optional.of(text);
        });
        return new ClauseTexts(clauses);
    }

    static String clauseOf(String path) {
        return Fingerprints.clauseOf(path);
    }

    /** The path below its clause. */
    static String below(String path) {
        String clause = clauseOf(path);
        return path.length() > clause.length() ? path.substring(clause.length() + 1) : "";
    }

    /** The first eight digits of SHA-256 of the words of the clause. */
    String hash(String clause) {
        StringBuilder all = new StringBuilder();
        new TreeMap<>(clauses.getOrDefault(clause, Map.of())).forEach((path, text) -> {
            String words = Normalizer.normalize(text.source(), Normalizer.Form.NFC)
                    .replace('\u00a0', ' ')
                    .replaceAll("\\s+", " ")
                    .strip();
            all.append(path.length()).append(':').append(path);
            all.append(words.length()).append(':').append(words);
        });
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(all.toString().getBytes(StandardCharsets.UTF_8)))
                    .substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
