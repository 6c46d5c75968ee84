package org.privacyascode.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.privacyascode.page.PageOptions;
import org.privacyascode.page.PolicyPage;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.Translation;
import org.privacyascode.policy.vocabulary.Vocabulary;
import org.privacyascode.policy.yaml.PolicyReader;
import org.privacyascode.policy.yaml.PolicySource;
import org.privacyascode.policy.yaml.TranslationReader;
import org.privacyascode.translation.TranslationProblem.Kind;
import org.privacyascode.wording.Wording;

class TranslatedPolicyTest {

    private static final PolicyReader READER = PolicyReader.create();

    private static final String POLICY =
            """
            format: ppac/1
            controller: Example Ltd
            site: example.com
            contact: privacy@example.com
            document: {updated: 2027-01-31}
            data:
              account:
                title: Your Account
                text: What you tell us when you sign up at {site}.
                items: {email: {is: contact.email, label: mail address}}
                for: service
                keep: 90 days
            links:
              others: {title: Other Sites, text: Other sites have rules of their own.}
            """;

    private static final String GERMAN =
            """
            translation: de
            policy: example-com
            words:
              data.account:
                of: "%s"
                title: Ihr Konto
                text: Was Sie uns sagen, wenn Sie sich auf {site} anmelden.
                items: {email: {label: Mailadresse}}
              links.others:
                of: "%s"
                title: Andere Websites
                text: Für andere Websites gelten eigene Regeln.
            """;

    private final Policy policy = policy(POLICY);

    private static Policy policy(String yaml) {
        return READER.read(PolicySource.of("policy.yaml", yaml)).policy();
    }

    private static Translation translation(String yaml) {
        return TranslationReader.read(PolicySource.of("policy.de.yaml", yaml), "de");
    }

    private String complete() {
        ClauseTexts texts = ClauseTexts.of(policy);
        return GERMAN.formatted(texts.hash("data.account"), texts.hash("links.others"));
    }

    private static String page(Policy translated) {
        return PolicyPage.of(
                        translated,
                        Vocabulary.load(),
                        Wording.of("de"),
                        PageOptions.of(translated).asPublished())
                .html()
                .replace("\n", " ");
    }

    @Test
    void gives_the_page_in_its_language_and_leaves_facts_to_the_tool() {
        TranslatedPolicy translated = TranslatedPolicy.of(policy, translation(complete()));
        assertThat(translated.problems()).isEmpty();
        assertThat(page(translated.policy()))
                .contains("<html lang=\"de\">")
                .contains("Ihr Konto")
                .contains("Was Sie uns sagen, wenn Sie sich auf example.com anmelden.")
                .contains("Mailadresse")
                .contains("90 Tage nach der Erhebung")
                .contains("Für andere Websites gelten eigene Regeln.")
                .doesNotContain("<span lang=")
                .doesNotContain("id=\"translation\"");
    }

    @Test
    void finds_a_clause_whose_words_changed_after_they_were_translated() {
        Policy changed = policy(POLICY.replace("rules of their own", "other rules"));
        TranslatedPolicy translated = TranslatedPolicy.of(changed, translation(complete()));
        assertThat(translated.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.STALE);
            assertThat(problem.clause()).isEqualTo("links.others");
            assertThat(problem.toString())
                    .startsWith("policy.de.yaml:9:3: links.others (de): The words changed since they were translated.");
        });
        assertThat(page(translated.policy()))
                .contains("Für andere Websites gelten eigene Regeln. (Der Text auf Englisch ist neuer.)")
                .contains("2 Stellen sind ältere Übersetzungen; sie sind unten markiert.")
                .contains("er wurde zuletzt am 31. Januar 2027 geändert.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "rules of their own~rules  of\u00a0their own",
                "keep: 90 days~keep: 80 days",
                "format: ppac/1~'# a comment\nformat: ppac/1'"
            })
    void stays_fresh_when_facts_blanks_or_comments_change(String before, String after) {
        Policy changed = policy(POLICY.replace(before, after));
        assertThat(TranslatedPolicy.of(changed, translation(complete())).problems())
                .isEmpty();
    }

    @Test
    void shows_what_is_not_translated_in_its_own_language_and_says_so() {
        String partly = complete().replaceAll("(?s)  links\\.others:.*", "");
        TranslatedPolicy translated = TranslatedPolicy.of(policy, translation(partly));
        assertThat(translated.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.MISSING);
            assertThat(problem.clause()).isEqualTo("links.others");
            assertThat(problem.at().file()).isEqualTo("policy.yaml");
        });
        assertThat(page(translated.policy()))
                .contains("<span lang=\"en\">Other sites have rules of their own.</span>")
                .contains("Eine Stelle ist noch nicht übersetzt; sie steht hier auf Englisch.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "'    title: Ihr Konto\n'~''~MISSING~There are no words for title",
                "auf {site}~bei uns~OTHER_FACTS~insert other facts than the policy does, which inserts [site]",
                "title: Andere Websites~lead: Andere Websites~UNKNOWN~The policy has no words at lead",
                "policy: example-com~policy: example-org~OTHER_POLICY~It is the translation of example-org"
            })
    void says_what_else_is_wrong_and_where(String before, String after, Kind kind, String message) {
        List<TranslationProblem> problems = TranslatedPolicy.of(
                        policy, translation(complete().replace(before, after)))
                .problems();
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.kind()).isEqualTo(kind);
            assertThat(problem.message()).contains(message);
            assertThat(problem.at().toString()).matches("policy\\.de\\.yaml:\\d+:\\d+");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "translation: de~translation: fr~policy.de.yaml:1:14: The file is called that of de and says that it is fr",
                "policy: example-com~polity: example-com~policy.de.yaml:2:1: A translation has no key polity",
                "title: Ihr Konto~title: [Ihr, Konto]~policy.de.yaml:6:12: Here should be words",
                "title: Ihr Konto~title: ''~policy.de.yaml:6:12: Here should be words",
                "of: \"~oof: \"~policy.de.yaml:4:3: The clause data.account does not say which words it was made from"
            })
    void refuses_a_file_that_is_no_translation(String before, String after, String message) {
        String broken = complete().replace(before, after);
        assertThatThrownBy(() -> translation(broken)).hasMessageContaining(message);
    }

    @Test
    void writes_a_file_that_a_translator_can_fill_in_and_that_reads_as_what_it_was() {
        Translation german = translation(complete());
        String text = TranslationText.of(policy, "de", Optional.of(german));
        assertThat(text)
                .contains("    # text: Other sites have rules of their own.\n"
                        + "    \"text\": \"Für andere Websites gelten eigene Regeln.\"\n");
        assertThat(TranslatedPolicy.of(policy, translation(text)).problems()).isEmpty();
        Policy changed = policy(POLICY.replace("rules of their own", "other rules"));
        String stale = TranslationText.of(changed, "de", Optional.of(german));
        assertThat(stale)
                .contains(
                        "# stale; the words are now " + ClauseTexts.of(changed).hash("links.others"));
        assertThat(TranslatedPolicy.of(changed, translation(stale)).problems())
                .extracting(TranslationProblem::kind)
                .containsExactly(Kind.STALE);
        String empty = TranslationText.of(policy, "fr", Optional.empty());
        assertThat(TranslatedPolicy.of(policy, TranslationReader.read(PolicySource.of("policy.fr.yaml", empty), "fr"))
                        .problems())
                .extracting(TranslationProblem::kind)
                .containsOnly(Kind.MISSING);
    }
}
