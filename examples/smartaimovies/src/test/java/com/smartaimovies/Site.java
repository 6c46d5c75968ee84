package com.smartaimovies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
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
import org.privacyascode.fact.Facts;
import org.privacyascode.finding.Finding;
import org.privacyascode.knowledge.Knowledge;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.vocabulary.Vocabulary;
import org.privacyascode.policy.yaml.PolicyReader;
import org.privacyascode.rule.Rules;
import org.privacyascode.rule.Settings;
import org.privacyascode.scan.Scanner;

/** The site as the checker reads it: its classes, resources and sources, and its policy with a change or without. */
final class Site {
    static final Path HOME = Path.of("").toAbsolutePath();
    static final Path CLASSES = HOME.resolve("target/classes");
    static final Path SOURCES = HOME.resolve("src/main/java");
    static final Path RESOURCES = HOME.resolve("src/main/resources");
    static final Knowledge KNOWLEDGE = Knowledge.load();

    private static final Rules RULES = Rules.of(Vocabulary.load(), KNOWLEDGE.vendors());

    private Site() {}

    static Facts facts(Path classes, List<Path> resources, List<Path> sources) {
        return Scanner.scan(
                new CodeBase(
                        List.of(classes), resources, sources, libraries(), Optional.of(HOME.resolve("../..").normalize())),
                KNOWLEDGE);
    }

    static List<Finding> findings(Policy policy, Facts facts) {
        return RULES.check(policy, facts, new Settings(LocalDate.of(2026, 12, 1), true, Map.of()))
                .findings();
    }

    static Policy policy() {
        return PolicyReader.create()
                .read(HOME, HOME.resolve("privacy-policy.yaml"))
                .policy();
    }

    /**
     * The policy with a change laid over it.
     *
     * @param folder where the changed copy is put
     */
    static Policy policy(Path folder, String change) throws IOException {
        Files.createDirectories(folder.resolve("policy"));
        Files.writeString(folder.resolve("policy/policy.yaml"), Files.readString(HOME.resolve("policy/policy.yaml")));
        Files.writeString(
                folder.resolve("privacy-policy.yaml"), Files.readString(HOME.resolve("privacy-policy.yaml")));
        Path changed = folder.resolve("changed.yaml");
        Files.writeString(changed, "overlay: changed\nextends: privacy-policy.yaml\n" + change + "\n");
        return PolicyReader.create().read(folder, changed).policy();
    }

    /** Compiles all sources of some folders. */
    static void compile(List<Path> folders, Path to) throws IOException {
        List<String> arguments =
                new ArrayList<>(List.of("-parameters", "-proc:none", "-g", "-d", to.toString(), "-cp", classpath()));
        for (Path folder : folders) {
            files(folder).stream()
                    .map(Path::toString)
                    .filter(file -> file.endsWith(".java"))
                    .forEach(arguments::add);
        }
        int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(result).isZero();
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String classpath() {
        return entries()
                .filter(entry -> !entry.startsWith(HOME))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The jars that the build compiled the site against. */
    private static List<Path> libraries() {
        return entries().filter(entry -> entry.toString().endsWith(".jar")).toList();
    }

    private static Stream<Path> entries() {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(path.split(File.pathSeparator)).map(Path::of);
    }
}
