package org.privacyascode.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.vocabulary.Vocabulary;
import org.privacyascode.policy.yaml.PolicyReader;
import org.privacyascode.policy.yaml.PolicySource;

/** Words that no fact says: which of their changes are words only. */
class SectionWordsTest {

    private static final PolicyReader READER = PolicyReader.create();
    private static final PolicyDiff DIFF = PolicyDiff.create(Vocabulary.load());
    private static final String TEXT =
            "We keep your orders for 30 days in Basecamp 3. We do not sell what you write. See https://example.org/a for more.";

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of("the same", TEXT, List.of()),
                Arguments.of("a word", TEXT.replace("orders", "purchases"), List.of("E words")),
                Arguments.of("short forms", TEXT.replace("We do not", "We don\u2019t"), List.of("E words")),
                Arguments.of("blanks", TEXT.replace("We keep", "We  keep"), List.of("E order")),
                Arguments.of("a number", TEXT.replace("30", "60"), List.of("N text-limits")),
                Arguments.of(
                        "a number that is part of a name",
                        TEXT.replace("Basecamp 3", "Basecamp 4"),
                        List.of("E words")),
                Arguments.of("a denial", TEXT.replace("do not sell", "do sell"), List.of("N text-limits")),
                Arguments.of("an address", TEXT.replace("example.org/a", "example.org/b/c/d/e"), List.of("E words")),
                Arguments.of(
                        "the order",
                        "We do not sell what you write. " + TEXT.replace("We do not sell what you write. ", ""),
                        List.of("E order")),
                Arguments.of("a sentence more", TEXT + " Our cat is called Minka.", List.of("N text-added")),
                Arguments.of(
                        "a sentence less",
                        TEXT.replace(" We do not sell what you write.", ""),
                        List.of("N text-removed")),
                Arguments.of(
                        "a use more", TEXT + " We share your email address with our partners.", List.of("A text-uses")),
                Arguments.of(
                        "much said differently",
                        TEXT.replace(
                                "We keep your orders for 30 days",
                                "We hold receipts and payments and letters for 30 days"),
                        List.of("N text-changed")),
                Arguments.of("a name", TEXT.replace("orders for", "orders at Stripe for"), List.of("N text-names")),
                Arguments.of(
                        "one sentence as two",
                        TEXT.replace(
                                "for 30 days in Basecamp 3.",
                                "for 30 days in Basecamp 3. We keep your orders in Basecamp 3."),
                        List.of("E words")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void each_sentence_is_words_or_is_told(String name, String now, List<String> expected) {
        assertThat(kinds(policy("one", TEXT), policy("one", now))).containsExactlyElementsOf(expected);
    }

    @Test
    void a_sentence_that_moves_to_another_clause_or_section_is_no_news() {
        assertThat(kinds(policy("one", TEXT), policy("another", TEXT))).allMatch(kind -> kind.startsWith("E "));
    }

    @Test
    void a_heading_says_nothing_by_itself_and_links_are_words() {
        Policy before = policy("one", TEXT);
        Policy now = READER.read(PolicySource.of(
                        "p.yaml",
                        text("one", TEXT)
                                        .replace("as: item", "as: item\n        note: \"Links: https://example.org/b\"")
                                + "      - {id: more, clauses: {h: {as: heading, title: A heading}}}\n"
                                        .replace("      -", "  -")))
                .policy();
        assertThat(kinds(before, now)).isNotEmpty().allMatch(kind -> kind.startsWith("E "));
    }

    private static List<String> kinds(Policy before, Policy now) {
        return DIFF.between(before, now).changes().stream()
                .map(change -> change.level().letter() + " " + change.kind())
                .toList();
    }

    private static Policy policy(String clause, String text) {
        return READER.read(PolicySource.of("p.yaml", text(clause, text))).policy();
    }

    private static String text(String clause, String text) {
        return """
                format: ppac/1
                policy: p
                controller: Example Ltd
                data:
                  account: {items: [contact.email], for: service, keep: until account-closed}
                sections:
                  - id: words
                    title: Words
                    clauses:
                      %s:
                        as: item
                        about: [data.account]
                        text: "%s"
                """
                .formatted(clause, text);
    }
}
