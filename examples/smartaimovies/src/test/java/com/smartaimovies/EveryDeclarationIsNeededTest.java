package com.smartaimovies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.privacyascode.code.CodeBase;
import org.privacyascode.fact.Facts;
import org.privacyascode.finding.CheckResult;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.Severity;
import org.privacyascode.knowledge.Knowledge;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.vocabulary.Vocabulary;
import org.privacyascode.policy.yaml.PolicyReader;
import org.privacyascode.rule.Rules;
import org.privacyascode.rule.Settings;
import org.privacyascode.scan.Scanner;

/**
 * What the site does is what its policy says: take one declaration out, and the check fails at the code or the setting that uses it. An item is
 * taken out by making it something that the site has nothing of, so that references to it stay whole.
 */
class EveryDeclarationIsNeededTest {

    private static final Path SITE = Path.of("").toAbsolutePath();
    private static final Knowledge KNOWLEDGE = Knowledge.load();

    @TempDir
    private static Path folder;

    private static Facts annotated;
    private static Facts stripped;

    @BeforeAll
    static void scan() throws IOException {
        annotated = facts(SITE.resolve("target/classes"));
        Path copy = folder.resolve("classes");
        Stripped.copy(SITE.resolve("target/classes"), copy);
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
        "usage, device-type",
        "usage, browser",
        "usage, operating-system",
        "usage, pages",
        "usage, time-on-page",
        "usage, referrer",
        "usage, visitor-id",
    })
    void an_item_taken_out_fails_the_check(String group, String item) throws IOException {
        needed("data: {%s: {items: {%s: {is: sensor.environment}}}}".formatted(group, item));
    }

    /** Two groups declare it, and each would do: the log and the count of visits. */
    @Test
    void an_item_that_two_groups_declare_is_needed_once() throws IOException {
        String gone = "{items: {ip-address: {is: sensor.environment}}}";
        needed("data: {usage: %s, logs: %s}".formatted(gone, gone));
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
        CheckResult result = Rules.of(Vocabulary.load(), KNOWLEDGE.vendors())
                .check(policy(change), facts, new Settings(LocalDate.of(2026, 12, 1), true, Map.of()));
        return result.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    private static Policy policy(String change) throws IOException {
        Path copy = folder.resolve("policy");
        Files.createDirectories(copy.resolve("policy"));
        Files.writeString(copy.resolve("policy/policy.yaml"), Files.readString(SITE.resolve("policy/policy.yaml")));
        Files.writeString(
                copy.resolve("privacy-policy.yaml"), Files.readString(SITE.resolve("privacy-policy.yaml")));
        Path changed = copy.resolve("changed.yaml");
        Files.writeString(changed, "overlay: changed\nextends: privacy-policy.yaml\n" + change + "\n");
        return PolicyReader.create().read(copy, changed).policy();
    }

    private static Facts facts(Path classes) {
        CodeBase code = new CodeBase(
                List.of(classes),
                List.of(SITE.resolve("src/main/resources")),
                List.of(SITE.resolve("src/main/java")),
                libraries(),
                Optional.empty());
        return Scanner.scan(code, KNOWLEDGE);
    }

    /** The jars that the build compiled the site against. */
    private static List<Path> libraries() {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(path.split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .map(Path::of)
                .toList();
    }
}
