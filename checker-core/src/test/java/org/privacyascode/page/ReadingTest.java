package org.privacyascode.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.privacyascode.legal.Prose;
import org.privacyascode.legal.WordCount;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.vocabulary.Vocabulary;
import org.privacyascode.wording.Sentences;
import org.privacyascode.wording.Wording;

/**
 * The page of a policy without a word of its own reads well: what stands there is written by the catalogue alone.
 *
 * The grade is that of Flesch and Kincaid in English and the first Wiener Sachtextformel in German.
 */
class ReadingTest {

    private static final double AVERAGE = 20;
    private static final int LONGEST = 25;
    private static final double GRADE = 9;

    /** Below this, one word decides the grade; such clauses are read together with the next. */
    private static final int WORDS_FOR_A_GRADE = 15;

    private static final Pattern SENTENCE = Pattern.compile(".*[.!?]$");

    @ParameterizedTest
    @CsvSource({
        "en,smartaimovies/complete.yaml",
        "de,smartaimovies/complete.yaml",
        "en,examples/minimal.yaml",
        "de,examples/minimal.yaml"
    })
    void has_short_sentences_with_common_words_in_every_clause(String language, String file) {
        Prose prose = Prose.of(language);
        Map<String, List<String>> clauses = clauses(language, Pages.withoutWords(Pages.builtIn(file)));

        WordCount whole =
                prose.count(clauses.values().stream().flatMap(List::stream).toList());
        assertThat(whole.sentences()).isGreaterThan(20);
        assertThat(whole.average()).isLessThanOrEqualTo(AVERAGE);
        clauses.forEach((clause, sentences) -> {
            WordCount count = prose.count(sentences);
            assertThat(count.longest()).as(clause + ": " + sentences).isLessThanOrEqualTo(LONGEST);
            assertThat(count.grade()).as(clause + ": " + sentences).hasValueSatisfying(grade -> assertThat(grade)
                    .isLessThanOrEqualTo(GRADE));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "en,'may|might|some|sometimes|often|possible|possibly|perhaps|various|reasonable|appropriate|periodically'",
        "de,'möglicherweise|eventuell|gegebenenfalls|ggf|unter Umständen|vielleicht|manchmal|verschiedene|angemessen'"
    })
    void has_no_hedge_and_no_word_of_another_language(String language, String words) {
        Pattern hedge = Pattern.compile("(?iu)\\b(" + words + ")\\b");
        PolicyPage page = page(language, Pages.withoutWords(Pages.builtIn("smartaimovies/complete.yaml")));
        assertThat(page.text()).doesNotContainPattern(hedge);
        assertThat(page.html()).doesNotContain("<span lang=");
    }

    private static PolicyPage page(String language, Policy policy) {
        return PolicyPage.of(
                policy,
                Vocabulary.load(),
                Wording.of(language),
                PageOptions.of(policy).asPublished());
    }

    /** The sentences below each heading, entries of lists and cells of tables among them; a short clause is read with the next. */
    private static Map<String, List<String>> clauses(String language, Policy policy) {
        Sentences sentences = Sentences.of(language);
        Map<String, List<String>> clauses = new LinkedHashMap<>();
        List<String> gathered = new ArrayList<>();
        String heading = "";
        for (Block block : page(language, policy).blocks()) {
            if (block instanceof Block.Heading next) {
                boolean isLong = Prose.of(language).count(gathered).words() >= WORDS_FOR_A_GRADE;
                if (isLong) {
                    clauses.put(heading, List.copyOf(gathered));
                    gathered.clear();
                }
                heading = isLong || heading.isEmpty() ? next.text() : heading + " / " + next.text();
            }
            Spans.texts(List.of(block))
                    .flatMap(text -> text.words().lines())
                    .flatMap(text -> sentences.split(text).stream())
                    .filter(text -> SENTENCE.matcher(text).matches())
                    .forEach(gathered::add);
        }
        if (!gathered.isEmpty()) {
            clauses.computeIfAbsent(heading, each -> new ArrayList<>());
            List<String> last = new ArrayList<>(clauses.get(heading));
            last.addAll(gathered);
            clauses.put(heading, last);
        }
        return clauses;
    }
}
