package org.privacyascode.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.privacyascode.code.CodeBase;
import org.privacyascode.fact.Place;
import org.privacyascode.finding.Finding;
import org.privacyascode.knowledge.Knowledge;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.vocabulary.Vocabulary;
import org.privacyascode.policy.yaml.PolicyReader;
import org.privacyascode.policy.yaml.PolicySource;
import org.privacyascode.scan.Scanner;

/**
 * A folder {@code fixtures/<rule>/<behaviour>} with a policy, sources, perhaps resources, and the findings of the rule that are
 * expected in {@code expected.txt}. Libraries are stood in for by the types under {@code fixtures/stubs}.
 */
record RuleFixture(Path folder) {

    private static final Path ROOT = Path.of("src/test/resources/org/privacyascode/rule/fixtures");
    private static final Path STUBS = ROOT.resolve("stubs");
    private static final Knowledge KNOWLEDGE = Knowledge.load();
    private static final Vocabulary VOCABULARY = Vocabulary.load();

    static List<RuleFixture> all() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.endsWith("expected.txt"))
                    .map(file -> new RuleFixture(file.getParent()))
                    .sorted((one, other) -> one.folder().compareTo(other.folder()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String rule() {
        return folder.getParent().getFileName().toString();
    }

    /** Compiles what stands in for libraries, once for all fixtures. */
    static void compileStubs(Path classes) throws IOException {
        javac(STUBS, classes.resolve("stubs"), "");
    }

    /** What the rule finds, a line each: severity, places, message. */
    String findings(Path stubs, Path classes) throws IOException {
        javac(
                folder.resolve("src"),
                classes.resolve("app"),
                stubs.resolve("stubs").toString());
        CodeBase code = new CodeBase(
                List.of(classes.resolve("app")),
                Stream.of(folder.resolve("resources"))
                        .filter(Files::isDirectory)
                        .toList(),
                List.of(folder.resolve("src")),
                List.of(stubs.resolve("stubs")),
                Optional.empty());
        Policy policy = PolicyReader.of(VOCABULARY, KNOWLEDGE.vendors())
                .read(PolicySource.of("policy.yaml", Files.readString(folder.resolve("policy.yaml"))))
                .policy();
        return Rules.of(VOCABULARY, KNOWLEDGE.vendors())
                .check(policy, Scanner.scan(code, KNOWLEDGE), new Settings(LocalDate.of(2026, 11, 25), true, Map.of()))
                .findings()
                .stream()
                .filter(finding -> finding.rule().value().equals(rule()))
                .map(RuleFixture::line)
                .collect(Collectors.joining());
    }

    private static String line(Finding finding) {
        String places = finding.sightings().stream()
                .map(sighting -> place(sighting.place()))
                .distinct()
                .collect(Collectors.joining(" "));
        return finding.severity().word() + " " + places + " | " + finding.message() + "\n";
    }

    private static String place(Place place) {
        return place.file().replaceAll(".*/", "") + ":" + place.line();
    }

    static void javac(Path sources, Path to, String classpath) throws IOException {
        List<String> arguments =
                new ArrayList<>(List.of("-parameters", "-proc:none", "-g", "-d", to.toString(), "-cp", classpath));
        try (Stream<Path> files = Files.walk(sources)) {
            files.map(Path::toString)
                    .filter(file -> file.endsWith(".java"))
                    .sorted()
                    .forEach(arguments::add);
        }
        int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(result).as("javac " + sources).isZero();
    }

    @Override
    public String toString() {
        return ROOT.relativize(folder).toString();
    }
}
