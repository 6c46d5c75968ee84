package com.smartaimovies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.privacyascode.fact.Facts;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.Severity;

/**
 * What the site does is what its policy says: take one declaration out, and the check fails at the code or the setting that uses it. An item is
 * taken out by making it something that the site has nothing of, so that references to it stay whole.
 */
class EveryDeclarationIsNeededTest {

    @TempDir
    private static Path folder;

    private static Facts annotated;
    private static Facts stripped;

    @BeforeAll
    static void scan() throws IOException {
        annotated = facts(Site.CLASSES);
        Path copy = folder.resolve("classes");
        Stripped.copy(Site.CLASSES, copy);
        stripped = facts(copy);
    }

    @Test
    void the_site_keeps_its_policy() throws IOException {
        assertThat(errors("", annotated)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "account, email",
        "account, username",
        "account, password",
        "account, confirmation-code",
        "communications, sender",
        "communications, message",
        "usage, ip-address",
        "usage, device-type",
        "usage, browser",
        "usage, operating-system",
        "usage, pages",
        "usage, time-on-page",
        "usage, referrer",
        "usage, visitor-id",
        "logs, ip-address",
    })
    void an_item_taken_out_fails_the_check(String group, String item) throws IOException {
        needed("data: {%s: {items: {%s: {is: sensor.environment}}}}".formatted(group, item));
    }

    @ParameterizedTest
    @CsvSource({
        "mail, 'hosts: [nowhere.example]'",
        "analytics, 'hosts: [nowhere.example], packages: [nowhere]'",
    })
    void a_recipient_taken_out_fails_the_check(String recipient, String binding) throws IOException {
        needed("recipients: {%s: {%s}}".formatted(recipient, binding));
    }

    @ParameterizedTest
    @CsvSource({"essential, session", "essential, consent", "analytics, analytics-id", "functionality, language"})
    void a_cookie_taken_out_fails_the_check(String type, String cookie) throws IOException {
        needed("cookies: {types: {%s: {items: {%s: {name: nothing}}}}}".formatted(type, cookie));
    }

    /** With the checker's annotations and without them: a finding that is new names a place, and says what to add. */
    private static void needed(String change) throws IOException {
        for (Facts facts : List.of(annotated, stripped)) {
            List<String> before =
                    errors("", facts).stream().map(Finding::fingerprint).toList();
            List<Finding> found = errors(change, facts).stream()
                    .filter(finding -> !before.contains(finding.fingerprint()))
                    .toList();
            assertThat(found).as(change).isNotEmpty().allSatisfy(finding -> {
                assertThat(finding.place().file() + finding.place().className()).isNotEmpty();
            });
            assertThat(found)
                    .as("something offers the YAML to add: " + change)
                    .anySatisfy(finding ->
                            assertThat(finding.waysOut().declaration()).isPresent());
        }
    }

    private static List<Finding> errors(String change, Facts facts) throws IOException {
        return Site.findings(Site.policy(folder.resolve("policy"), change), facts).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    private static Facts facts(Path classes) {
        return Site.facts(classes, List.of(Site.RESOURCES), List.of(Site.SOURCES));
    }
}
