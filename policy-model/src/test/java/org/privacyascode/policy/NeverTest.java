package org.privacyascode.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.privacyascode.policy.vocabulary.CategoryKey;

/** Never share health, except with the hospital for treatment, except then for billing. */
class NeverTest {
    private static final Optional<RecipientId> HOSPITAL = Optional.of(new RecipientId("hospital"));
    private static final Optional<PurposeId> TREATMENT = Optional.of(new PurposeId("treatment"));
    private static final Optional<PurposeId> BILLING = Optional.of(new PurposeId("billing"));

    private static final Never NEVER = new Never(
            Verb.SHARE,
            List.of(new Never.What.Kind(new CategoryKey("health"))),
            scope(List.of(), List.of()),
            Optional.of(new Never.Except(
                    scope(List.of(HOSPITAL.get()), List.of()),
                    Optional.of(new Never.Except(scope(List.of(), List.of(BILLING.get())), Optional.empty())))),
            Words.NONE,
            Marks.NONE);

    @Test
    void forbids_what_no_exception_allows() {
        assertThat(NEVER.forbids(Verb.SHARE, item("health.record"), Optional.of(new RecipientId("ads")), TREATMENT))
                .isTrue();
        assertThat(NEVER.forbids(Verb.SHARE, item("health.record"), Optional.empty(), Optional.empty()))
                .isTrue();
    }

    @Test
    void the_innermost_exception_that_applies_decides() {
        assertThat(NEVER.forbids(Verb.SHARE, item("health.record"), HOSPITAL, TREATMENT))
                .isFalse();
        assertThat(NEVER.forbids(Verb.SHARE, item("health.record"), HOSPITAL, BILLING))
                .isTrue();
    }

    @Test
    void speaks_only_of_its_verb_and_its_data() {
        assertThat(NEVER.forbids(Verb.LOG, item("health.record"), Optional.empty(), Optional.empty()))
                .isFalse();
        assertThat(NEVER.forbids(Verb.SHARE, item("contact.email"), Optional.empty(), Optional.empty()))
                .isFalse();
    }

    private static Never.Scope scope(List<RecipientId> to, List<PurposeId> purposes) {
        return new Never.Scope(to, purposes);
    }

    private static DataItem item(String category) {
        return new DataItem(
                new ItemId(new GroupId("patient"), "x"),
                new CategoryKey(category),
                Stated.absent(),
                Stated.absent(),
                Listed.absent(),
                Stated.absent(),
                Stated.absent(),
                false,
                false,
                Marks.NONE);
    }
}
