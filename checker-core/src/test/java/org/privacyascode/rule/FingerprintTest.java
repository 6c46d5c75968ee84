package org.privacyascode.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacyascode.fact.Certainty;
import org.privacyascode.fact.Data;
import org.privacyascode.fact.Evidence;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Known;
import org.privacyascode.fact.Place;
import org.privacyascode.fact.Step;
import org.privacyascode.fact.Target;
import org.privacyascode.fact.Trace;
import org.privacyascode.finding.Finding;

/** A finding keeps its fingerprint when lines move, when its source is found or not, and when more is known about how it came about. */
class FingerprintTest {

    static Stream<Fact> facts() {
        return Stream.of(
                Seen.stored("health"),
                Seen.logged("contact.email"),
                Seen.toHost("contact.email", "api.elsewhere.org"),
                Seen.toVendor("identity.username", "matomo-cloud"),
                Seen.toNobodyKnown("contact.email", ""),
                Seen.toNobodyKnown("contact.email", "mail.url"),
                Seen.cookie("theme"),
                Seen.cookie(""),
                Seen.usedFor(Seen.stored("contact.email"), "security"),
                Seen.annotated(Seen.stored(""), "account.emial"),
                new Fact(
                        FactKind.LOGGED,
                        Data.NONE,
                        Place.inClass("shop.Context", "put", 3),
                        new Evidence(Known.API, Certainty.UNDETERMINED, List.of("a key is not known")),
                        Target.sink("log", "org.slf4j.MDC#put"),
                        Trace.NONE,
                        new TreeMap<>()));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void lines_sources_and_steps_are_no_part_of_it(Fact fact) {
        Place moved = fact.place().withSource("src/main/java/other/Name.java", 99);
        Fact later = fact.at(new Place(moved.className(), moved.member(), moved.file(), 99, 0));
        Fact explained = Seen.through(later, new Step("shop.Form", "read", 9, "read from the form"))
                .along(new Trace(
                        List.of(new Step("shop.Form", "read", 9, "read from the form")),
                        List.of(),
                        List.of(),
                        fact.trace().purposes()));

        List<String> before = fingerprints(fact);
        assertThat(before).isNotEmpty();
        assertThat(fingerprints(later)).isEqualTo(before);
        assertThat(fingerprints(explained)).isEqualTo(before);
    }

    private static List<String> fingerprints(Fact fact) {
        return Rules.infos().stream()
                .flatMap(info -> Shop.findings(info.id().value(), fact).stream())
                .map(Finding::fingerprint)
                .toList();
    }
}
