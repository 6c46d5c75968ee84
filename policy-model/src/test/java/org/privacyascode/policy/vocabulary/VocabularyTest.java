package org.privacyascode.policy.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.privacyascode.policy.table.Table;

class VocabularyTest {
    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final String HEADER =
            "key,label,parent,gdpr_special,sensitivity,ccpa_categories,ccpa_spi,dpv_iri,dpv_match,"
                    + "fideslang_key,fideslang_match,apple_type,play_type,tokens_strong,tokens_weak,not_tokens\n";
    private static final String PURPOSES =
            "key,label,plain_text,parent,dpv_iri,dpv_match,fideslang_key,fideslang_match,"
                    + "iab_tcf_purposes,typical_lawful_bases,consent_for_device_storage_or_channel,apple_purpose,play_purpose,"
                    + "ccpa_business_purpose\n";

    @Test
    void holds_162_categories_and_46_purposes() {
        assertThat(VOCABULARY.categories()).hasSize(162);
        assertThat(VOCABULARY.purposes()).hasSize(46);
    }

    @Test
    void a_category_has_its_lineage_its_protection_and_its_mappings() {
        Category religion =
                VOCABULARY.category(new CategoryKey("belief.religion")).orElseThrow();
        assertThat(religion.special()).isEqualTo(SpecialKind.ART9);
        Category email = VOCABULARY.category(new CategoryKey("contact.email")).orElseThrow();
        assertThat(email.special()).isEqualTo(SpecialKind.NONE);
        assertThat(email.mappings().dpv().term()).contains("https://w3id.org/dpv/pd#EmailAddress");
        assertThat(email.tokens().strong()).contains("email");
        assertThat(VOCABULARY.lineage(new CategoryKey("contact.email.work")).stream()
                        .map(each -> each.key().value()))
                .containsExactly("contact.email.work", "contact.email", "contact");
        assertThat(VOCABULARY.lineage(new CategoryKey("nothing"))).isEmpty();
    }

    @Test
    void no_strong_token_names_two_categories() {
        Map<String, CategoryKey> owners = new HashMap<>();
        VOCABULARY.categories().forEach(category -> category.tokens().strong().forEach(token -> assertThat(
                        Optional.ofNullable(owners.put(token, category.key())))
                .as("owners of the token %s, besides %s", token, category.key())
                .isEmpty()));
    }

    @Test
    void tokens_are_runs_of_lower_case_words() {
        VOCABULARY.categories().forEach(category -> assertThat(Stream.of(
                                category.tokens().strong(),
                                category.tokens().weak(),
                                category.tokens().not())
                        .flatMap(List::stream))
                .as(category.key().value())
                .allMatch(token -> token.matches("[\\p{Ll}0-9]+( [\\p{Ll}0-9]+)*")));
    }

    @Test
    void own_categories_are_merged() {
        Category own = new Category(
                new CategoryKey("identity.x-loyalty"),
                "Loyalty number",
                Optional.of(new CategoryKey("identity")),
                SpecialKind.NONE,
                Sensitivity.NORMAL,
                new Mappings(Mapping.NONE, Mapping.NONE, List.of(), false, List.of(), List.of()),
                Tokens.NONE);
        Vocabulary merged = VOCABULARY.with(List.of(own));
        assertThat(merged.category(own.key())).contains(own);
        assertThat(merged.lineage(own.key())).hasSize(2);
        assertThat(VOCABULARY.category(own.key())).isEmpty();
    }

    @Test
    void a_wrong_row_is_refused_with_its_line() {
        refuses(
                "a,A,,,normal,,,,none,,none,,,,,\nb.c,C,b,,normal,,,,none,,none,,,,,\n",
                "c.csv:3:1: The parent b stands below its child or nowhere.");
        refuses(
                "a,A,,,normal,,,,none,,none,,,,,\na,A,,,normal,,,,none,,none,,,,,\n",
                "c.csv:3:1: The category a is there twice.");
        refuses("a,A,,,loud,,,,none,,none,,,,,\n", "c.csv:2:1: The column sensitivity holds loud.");
        refuses("a,,,,normal,,,,none,,none,,,,,\n", "c.csv:2:1: The column label is empty.");
        refuses("a,A,,,normal,,,,exact,,none,,,,,\n", "c.csv:2:1: The columns dpv_iri and dpv_match disagree.");
        refuses("A,A,,,normal,,,,none,,none,,,,,\n", "c.csv:2:1: The key A is not made of lower-case words and dots.");
        refuses("a.b,B,,,normal,,,,none,,none,,,,,\n", "c.csv:2:1: The parent of a.b is not what its key says.");
        refuses("a,A\n", "c.csv:2:1: The row has 2 cells, the header has 16.");
    }

    private static void refuses(String rows, String message) {
        assertThatThrownBy(() -> Vocabulary.of(Table.parse("c.csv", HEADER + rows), Table.parse("p.csv", PURPOSES)))
                .hasMessageStartingWith(message);
    }
}
