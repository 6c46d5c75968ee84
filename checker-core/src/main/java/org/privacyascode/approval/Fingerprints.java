package org.privacyascode.approval;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.PolicyTree;
import org.privacyascode.policy.Scalar;
import org.privacyascode.policy.Stated;

/**
 * The hashes of a policy: what it says counts, not how its file looks. The order of keys, comments, line ends, quotes and the short or long
 * form make no difference; neither do notes, the life cycle, version, dates and history, which publishing writes.
 *
 * @param language the language of the words
 * @param clauses by the path of the clause, in order
 */
public record Fingerprints(String language, Map<String, ClauseHash> clauses) {

    private static final int DIGITS = 8;

    /** Parts whose clauses are one key further down. */
    private static final Set<String> KEYED = Set.of(
            "data",
            "purposes",
            "recipients",
            "sharing",
            "rights",
            "security",
            "links",
            "changes",
            "sections",
            "sources",
            "services",
            "contact",
            "glossary",
            "operators",
            "never",
            "transfers",
            "vocabulary");

    /** Parts whose clauses are two keys further down. */
    private static final Set<String> DEEP =
            Set.of("cookies.types", "cookies.choices", "children.clauses", "controller.joint");

    private static final Pattern OF_THE_EDITION = Pattern.compile(
            "format|policy|status|knowledge|approvers|document\\.(version|updated|effective)|changes\\.history(\\..*)?"
                    + "|.*\\.(note|code|found|was|covers|about)|.*\\.attested\\..*");
    private static final Pattern WORDS =
            Pattern.compile(".*\\.(title|text|lead|why|label)|cookies\\.(types|choices)-title");

    public Fingerprints {
        clauses = Collections.unmodifiableMap(new TreeMap<>(clauses));
    }

    public static Fingerprints of(Policy policy) {
        Map<String, Map<String, String>> byClause = new TreeMap<>();
        PolicyTree.of(policy).walk((path, node) -> {
            if (!path.isEmpty() && !OF_THE_EDITION.matcher(path).matches()) {
                if (node instanceof PolicyTree.Leaf leaf) {
                    lines(byClause, path).put(path, value(path, leaf.value()));
                } else if (node instanceof PolicyTree.Branch branch && isSaid(path, branch)) {
                    lines(byClause, path).put(path, branch.open().isPresent() ? "?" : "");
                }
            }
        });
        Map<String, ClauseHash> clauses = new TreeMap<>();
        byClause.forEach((clause, lines) -> clauses.put(
                clause,
                new ClauseHash(
                        hash(lines, path -> !isWords(path)).substring(0, DIGITS),
                        hash(lines, Fingerprints::isWords).substring(0, DIGITS))));
        return new Fingerprints(policy.document().language().orElse("en"), clauses);
    }

    /** A clause that has an id says that it is there, whatever else; an open one asks. A part that says nothing is no clause. */
    private static boolean isSaid(String path, PolicyTree.Branch branch) {
        boolean isNamed = path.contains(".") && clauseOf(path).equals(path) && !path.startsWith("sections.");
        return branch.open().isPresent() || isNamed;
    }

    private static Map<String, String> lines(Map<String, Map<String, String>> byClause, String path) {
        return byClause.computeIfAbsent(clauseOf(path), each -> new TreeMap<>());
    }

    /** The clause that a path belongs to. */
    public static String clauseOf(String path) {
        String[] keys = path.split("\\.");
        boolean isDeep = keys.length > 2 && DEEP.contains(keys[0] + "." + keys[1]);
        boolean isOfSection = keys.length > 3 && keys[0].equals("sections") && keys[2].equals("clauses");
        int length = isOfSection ? 4 : isDeep ? 3 : keys.length > 1 && KEYED.contains(keys[0]) ? 2 : 1;
        return String.join(".", List.of(keys).subList(0, length));
    }

    private static boolean isWords(String path) {
        return WORDS.matcher(path).matches();
    }

    private static String value(String path, Stated<Scalar> fact) {
        return fact.given().map(scalar -> text(path, scalar)).orElse("?");
    }

    /** The order of a list says nothing; how blanks are written says nothing. */
    private static String text(String path, Scalar scalar) {
        if (scalar instanceof Scalar.Many many) {
            return many.values().stream().map(each -> text(path, each)).sorted().collect(Collectors.joining("\n"));
        }
        return Normalizer.normalize(scalar.plain(), Normalizer.Form.NFC)
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** SHA-256 of all facts of all clauses, in hexadecimal. */
    public String facts() {
        return hash(
                clauses.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue()
                        .facts())),
                path -> true);
    }

    /** SHA-256 of all words of all clauses, in hexadecimal. */
    public String text() {
        return hash(
                clauses.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue()
                        .text())),
                path -> true);
    }

    /** Lengths come before texts, so that no two sets of lines look alike. */
    private static String hash(Map<String, String> lines, Predicate<String> wanted) {
        StringBuilder all = new StringBuilder();
        new TreeMap<>(lines).forEach((path, value) -> {
            if (wanted.test(path)) {
                all.append(path.length())
                        .append(':')
                        .append(path)
                        .append(value.length())
                        .append(':')
                        .append(value);
            }
        });
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(all.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
