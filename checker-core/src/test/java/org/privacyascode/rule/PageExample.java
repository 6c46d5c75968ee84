package org.privacyascode.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.privacyascode.code.CodeBase;
import org.privacyascode.fact.Coverage;
import org.privacyascode.fact.Facts;
import org.privacyascode.finding.CheckResult;
import org.privacyascode.finding.RuleId;
import org.privacyascode.knowledge.Knowledge;
import org.privacyascode.policy.acceptance.Acceptances;
import org.privacyascode.policy.vocabulary.Vocabulary;
import org.privacyascode.policy.yaml.AcceptanceReader;
import org.privacyascode.policy.yaml.PolicyReader;
import org.privacyascode.policy.yaml.PolicySource;
import org.privacyascode.report.TextReport;
import org.privacyascode.scan.Scanner;

/**
 * A small project, {@code pages/<rule>}, whose one finding of the rule is the one that the page of the rule shows. It is laid out as a
 * project of Maven is; a file {@code module} names the module that its code is in.
 */
record PageExample(RuleInfo rule) {

    private static final Path ROOT = Path.of("src/test/resources/org/privacyascode/rule/pages");
    private static final Knowledge KNOWLEDGE = Knowledge.load();
    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final Rules RULES = Rules.of(VOCABULARY, KNOWLEDGE.vendors());

    /** What the console shows of the finding, without the count at the end. */
    String shown(Path stubs, Path classes) throws IOException {
        CheckResult all = check(stubs, classes);
        CheckResult one = new CheckResult(
                all.findings().stream()
                        .filter(finding -> finding.rule().equals(rule.id()))
                        .toList(),
                List.of(),
                all.coverage(),
                all.facts(),
                all.openQuestions(),
                all.asOf());
        if (one.findings().size() != 1) {
            throw new IllegalStateException(folder() + " has to have one finding of the rule, not " + one.findings());
        }
        StringBuilder out = new StringBuilder();
        TextReport.SHORT.write(one, out);
        return out.substring(0, out.indexOf("\n\n") + 1);
    }

    private CheckResult check(Path stubs, Path classes) throws IOException {
        Path policy = folder().resolve("privacy-policy.yaml");
        return RULES.check(
                PolicyReader.of(VOCABULARY, KNOWLEDGE.vendors())
                        .read(PolicySource.of(policy.getFileName().toString(), Files.readString(policy)))
                        .policy(),
                facts(stubs, classes),
                new Settings(Shop.DAY, true, Map.of(), acceptances()));
    }

    private Facts facts(Path stubs, Path classes) throws IOException {
        if (rule.id().value().equals("incomplete-analysis")) {
            Coverage.Incomplete coarse = new Coverage.Incomplete("shop.Parser", "all", "too many paths");
            return new Facts(List.of(), new Coverage(1, 0, List.of(), List.of(), List.of(coarse)));
        }
        Path sources = folder().resolve("src/main/java");
        if (Files.isDirectory(sources)) {
            RuleFixture.javac(sources, classes, stubs.resolve("stubs").toString());
        }
        Facts seen = Scanner.scan(
                new CodeBase(
                        there(sources).map(any -> classes).toList(),
                        there(folder().resolve("src/main/resources")).toList(),
                        there(sources).toList(),
                        List.of(stubs.resolve("stubs")),
                        Optional.of(folder())),
                KNOWLEDGE);
        Path module = folder().resolve("module");
        if (!Files.exists(module)) {
            return seen;
        }
        Map<String, String> name = Map.of("module", Files.readString(module).strip());
        return new Facts(seen.stream().map(fact -> fact.with(name)).toList(), seen.coverage());
    }

    private Acceptances acceptances() {
        Path file = Path.of("privacy-acceptances.yaml");
        return Files.exists(folder().resolve(file))
                ? AcceptanceReader.of(
                                Rules.infos().stream()
                                        .map(info -> info.id().value())
                                        .toList(),
                                id -> new RuleId(id).isAcceptable())
                        .read(folder(), file)
                : Acceptances.NONE;
    }

    private static Stream<Path> there(Path folder) {
        return Stream.of(folder).filter(Files::isDirectory);
    }

    private Path folder() {
        return ROOT.resolve(rule.id().value());
    }

    @Override
    public String toString() {
        return rule.id().value();
    }
}
