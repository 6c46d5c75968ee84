package org.privacyascode.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.privacyascode.fact.Place;

class BaselineTest {

    @Test
    void lists_each_finding_once_with_all_its_members() {
        Baseline baseline = Baseline.of(List.of(finding("health", "b", "a", "a")));

        assertThat(baseline.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.rule().value()).isEqualTo("undeclared-data");
            assertThat(entry.about()).isEqualTo("health");
            assertThat(entry.members()).containsExactly("shop.A.a", "shop.A.b");
        });
        assertThat(baseline.size()).isEqualTo(2);
    }

    @Test
    void keeping_takes_out_what_is_gone_and_adds_nothing() {
        Baseline former = Baseline.of(List.of(finding("health", "a", "b"), finding("biometric", "a")));
        Baseline found = Baseline.of(List.of(finding("health", "b", "c"), finding("location", "a")));

        assertThat(former.keeping(found)).isEqualTo(Baseline.of(List.of(finding("health", "b"))));
    }

    @Test
    void keeping_leaves_a_finding_that_has_no_place() {
        Baseline former = Baseline.of(List.of(finding("health")));

        assertThat(former.keeping(former)).isEqualTo(former);
        assertThat(former.size()).isEqualTo(1);
        assertThat(former.keeping(Baseline.of(List.of(finding("location")))).entries())
                .isEmpty();
    }

    @Test
    void plus_joins_the_members_of_one_finding() {
        Baseline one = Baseline.of(List.of(finding("health", "a")));
        Baseline other = Baseline.of(List.of(finding("health", "b"), finding("location", "a")));

        assertThat(one.plus(other))
                .isEqualTo(Baseline.of(List.of(finding("health", "a", "b"), finding("location", "a"))));
    }

    private static Finding finding(String data, String... members) {
        return new Finding(
                new RuleId("undeclared-data"),
                Severity.ERROR,
                Subject.ofData(data),
                "m",
                Stream.of(members)
                        .map(member -> new Sighting(Place.inClass("shop.A", member, 1), List.of(), List.of()))
                        .toList(),
                WaysOut.code("c"));
    }
}
