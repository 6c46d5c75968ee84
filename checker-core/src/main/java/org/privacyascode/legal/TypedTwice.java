package org.privacyascode.legal;

import static org.privacyascode.legal.Verdict.all;
import static org.privacyascode.legal.Verdict.fail;
import static org.privacyascode.legal.Verdict.open;
import static org.privacyascode.legal.Verdict.pass;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.privacyascode.policy.Period;
import org.privacyascode.policy.Scalar;
import org.privacyascode.policy.Stated;
import org.privacyascode.wording.Wording;

/** Facts that words repeat, where {@code {path}} would take them from their one place. */
final class TypedTwice {

    private static final Pattern INSERT = Pattern.compile("\\{[a-z][a-z0-9.-]*\\}");

    /** Facts that are the same wherever they are said. */
    private static final Pattern EVERYWHERE =
            Pattern.compile("contact\\.[^.]+\\.(email|form|phone)|controller\\.(address|register)");

    private TypedTwice() {}

    static Verdict check(LegalCase subject) {
        Map<String, Pattern> facts = facts(subject);
        return all(subject.passages().stream().map(each -> each.question()
                        .map(question -> open(each.path(), question))
                        .orElseGet(() -> passage(each, facts))))
                .orElse(pass("document"));
    }

    private static Verdict passage(Passage passage, Map<String, Pattern> facts) {
        String words = Passage.plain(INSERT.matcher(passage.source()).replaceAll("{}"));
        Optional<String> twice = facts.entrySet().stream()
                .filter(fact -> !fact.getKey().equals(passage.path()) && concerns(fact.getKey(), passage.path()))
                .filter(fact -> fact.getValue().matcher(words).find())
                .map(Map.Entry::getKey)
                .findFirst();
        return twice.map(path -> fail(
                        passage.path(),
                        "The text types a fact again. Insert {" + path + "}, so that both stay the same."))
                .orElseGet(() -> pass(passage.path()));
    }

    /** A period means something only beside its clause; an address means the same everywhere. */
    private static boolean concerns(String fact, String passage) {
        if (EVERYWHERE.matcher(fact).matches()) {
            return true;
        }
        String clause = fact.substring(0, fact.lastIndexOf('.'));
        return passage.startsWith(clause + ".")
                || fact.equals("children.minimum-age") && passage.startsWith("sections.");
    }

    private static Map<String, Pattern> facts(LegalCase subject) {
        Wording wording = subject.words().wording();
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        subject.facts()
                .forEach((path, fact) -> pattern(path, fact, wording).ifPresent(each -> patterns.put(path, each)));
        return patterns;
    }

    private static Optional<Pattern> pattern(String path, Stated<Scalar> fact, Wording wording) {
        Optional<Scalar> value = fact.given();
        if (value.isEmpty() || path.startsWith("changes.history")) {
            return Optional.empty();
        }
        if (value.get() instanceof Scalar.Span span) {
            return Optional.of(period(span.period(), wording));
        }
        if (path.equals("children.minimum-age")) {
            return Optional.of(Pattern.compile(
                    "(?:under|age of|aged|ages|below|least|than) (?:the age of )?"
                            + Pattern.quote(value.get().plain()) + "\\b",
                    Pattern.CASE_INSENSITIVE));
        }
        return EVERYWHERE.matcher(path).matches()
                ? Optional.of(whole(value.get().plain()))
                : Optional.empty();
    }

    private static Pattern period(Period period, Wording wording) {
        String words = wording.period(period);
        String digits = words.replaceFirst("^one ", "1 ");
        return Pattern.compile(
                whole(words).pattern() + "|" + whole(digits).pattern() + "|"
                        + whole(period.toString()).pattern(),
                Pattern.CASE_INSENSITIVE);
    }

    private static Pattern whole(String text) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(Passage.plain(text).toLowerCase(Locale.ROOT))
                        + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE);
    }
}
