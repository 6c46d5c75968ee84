package org.privacyascode.legal;

import static org.privacyascode.legal.Verdict.all;
import static org.privacyascode.legal.Verdict.fail;
import static org.privacyascode.legal.Verdict.holds;
import static org.privacyascode.legal.Verdict.none;
import static org.privacyascode.legal.Verdict.open;
import static org.privacyascode.legal.Verdict.pass;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.privacyascode.policy.Question;
import org.privacyascode.policy.Text;
import org.privacyascode.translation.TranslationState;

/** How the policy is worded. */
final class WordChecks {

    static final Map<String, LegalCheck> ALL = Map.ofEntries(
            Map.entry("GDPR-177", SecurityClaims::breaches),
            Map.entry("QUAL-101", WordChecks::placeholders),
            Map.entry("QUAL-102", EmptyParts::check),
            Map.entry(
                    "QUAL-103",
                    subject -> without(subject, sentences(subject), "hedge", "\"%s\" leaves open whether it happens.")),
            Map.entry(
                    "QUAL-104",
                    subject ->
                            without(subject, sentences(subject), "vague", "\"%s\" says neither which nor how much.")),
            Map.entry("QUAL-105", WordChecks::readable),
            Map.entry("QUAL-106", WordChecks::termsExplained),
            Map.entry("QUAL-107", SecurityClaims::check),
            Map.entry("QUAL-108", WordChecks::headings),
            Map.entry("QUAL-109", TypedTwice::check),
            Map.entry("QUAL-110", WordChecks::translations));

    private static final int LONGEST_SENTENCE = 25;
    private static final int AVERAGE_SENTENCE = 20;
    private static final double GRADE = 9;
    private static final int WORDS_FOR_A_GRADE = 30;

    private WordChecks() {}

    /** No text holds a phrase of the list; one that is not written yet is open. */
    static Verdict without(LegalCase subject, Stream<Passage> passages, String list, String message) {
        return all(passages.map(each -> each.question()
                        .map(question -> open(each.path(), question))
                        .orElseGet(() -> subject.find(list, each.words())
                                .map(found -> fail(each.path(), String.format(Locale.ROOT, message, found)))
                                .orElseGet(() -> pass(each.path())))))
                .orElse(pass("document"));
    }

    private static Stream<Passage> sentences(LegalCase subject) {
        return subject.passages().stream()
                .filter(each -> !each.key().equals("title") && !each.isUnder("changes.history"));
    }

    /** Also what the page said before the policy became code: it is still there for everybody to read. */
    private static Verdict placeholders(LegalCase subject) {
        Stream<Verdict> published = subject.policy().questions().entrySet().stream()
                .flatMap(each -> each.getValue().asPublished().map(Text::source).stream()
                        .flatMap(text -> subject.find("placeholder", Passage.plain(text)).stream())
                        .map(found ->
                                fail(each.getKey(), "The page says \"" + found + "\", which was never filled in.")));
        Verdict written = without(subject, subject.passages().stream(), "placeholder", "\"%s\" was never filled in.");
        return all(Stream.concat(published, Stream.of(written)));
    }

    private static Verdict readable(LegalCase subject) {
        List<Verdict> verdicts = new ArrayList<>();
        subject.passages().stream()
                .filter(each -> !each.key().equals("title"))
                .map(passage -> readable(subject, passage))
                .forEach(verdicts::add);
        WordCount whole = subject.count();
        if (whole.average() > AVERAGE_SENTENCE) {
            verdicts.add(fail(
                    "document",
                    String.format(Locale.ROOT, "Sentences have %.1f words on average; aim for 20.", whole.average())));
        }
        if (whole.isAbove(GRADE) && whole.words() >= WORDS_FOR_A_GRADE) {
            verdicts.add(fail("document", "The whole text reads at grade " + grade(whole) + "; aim for 9."));
        }
        return all(verdicts.stream()).orElse(pass("document"));
    }

    private static String grade(WordCount count) {
        return String.format(Locale.ROOT, "%.1f", count.grade().orElse(0.0));
    }

    private static Verdict readable(LegalCase subject, Passage passage) {
        if (passage.question().isPresent()) {
            return open(passage.path(), passage.question().get());
        }
        WordCount count = subject.prose().count(List.of(passage.words()));
        if (count.longest() > LONGEST_SENTENCE) {
            return fail(passage.path(), "A sentence of " + count.longest() + " words; aim for 25 at most.");
        }
        return count.words() >= WORDS_FOR_A_GRADE && count.isAbove(GRADE)
                ? fail(passage.path(), "It reads at grade " + grade(count) + "; aim for 9.")
                : pass(passage.path());
    }

    private static Verdict termsExplained(LegalCase subject) {
        List<String> explained = subject.policy().supplements().glossary().stream()
                .map(each -> (each.id().value().replace('-', ' ') + " "
                                + subject.words(each.words().title()) + " "
                                + subject.words(each.words().text()))
                        .toLowerCase(Locale.ROOT))
                .toList();
        Optional<Question> glossary = subject.policy().supplements().glossary().question();
        Stream<Verdict> used = subject.passages().stream()
                .filter(each -> !each.isUnder("glossary"))
                .flatMap(
                        each -> subject.findAll("term-of-art", each.words()).stream()
                                .map(
                                        term -> explained.stream().anyMatch(text -> text.contains(singular(term)))
                                                ? pass(each.path())
                                                : glossary.map(question -> open("glossary", question))
                                                        .orElseGet(
                                                                () -> fail(
                                                                        each.path(),
                                                                        "\"" + term
                                                                                + "\" is a word of the law, and the glossary does not explain it."))));
        return all(used).orElse(pass("document"));
    }

    private static String singular(String term) {
        String lower = term.toLowerCase(Locale.ROOT);
        return lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** The classic page, which an imported policy keeps until its questions are answered, shows the title twice. */
    private static Verdict headings(LegalCase subject) {
        boolean isClassic = subject.policy().questions().values().stream()
                .anyMatch(question -> question.asPublished().isPresent());
        if (isClassic) {
            return fail("document.title", "The page as it was published shows its title twice.");
        }
        Map<String, String> sections = new HashMap<>();
        List<Verdict> verdicts = new ArrayList<>();
        subject.passages("sections", "document")
                .filter(each -> each.key().equals("title"))
                .forEach(each -> {
                    String first = sections.putIfAbsent(each.lower(), each.path());
                    verdicts.add(
                            each.question().isPresent()
                                    ? open(each.path(), each.question().get())
                                    : holds(
                                            first == null,
                                            each.path(),
                                            "The heading \"" + each.words() + "\" is there already."));
                });
        return all(verdicts.stream()).orElse(pass("document"));
    }

    private static Verdict translations(LegalCase subject) {
        TranslationState translations = subject.setting().translations();
        if (!translations.languages().isEmpty()) {
            return all(translations.problems().stream()
                            .map(problem -> fail(
                                    problem.clause(),
                                    "In " + problem.language() + ": " + problem.message() + " See " + problem.at()
                                            + ".")))
                    .orElse(pass("document"));
        }
        var prevails = subject.policy().document().prevails();
        return prevails.isAbsent()
                ? none("The policy has one language.")
                : prevails.isOpen()
                        ? Verdict.stated(prevails, "document.prevails", "")
                        : open(
                                "document.prevails",
                                "Are the translations as new as this text? Compare the files of the languages.");
    }
}
