package org.privacyascode.archunit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.privacyascode.code.CodeBase;
import org.privacyascode.finding.CheckResult;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.Severity;
import org.privacyascode.knowledge.Knowledge;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.vocabulary.Vocabulary;
import org.privacyascode.report.TextReport;
import org.privacyascode.rule.Rules;
import org.privacyascode.rule.Settings;
import org.privacyascode.scan.Scanner;

/** Reads the folders and jars that the classes come from once, and finds each error at its class. Used by one thread. */
final class KeepToPolicy extends ArchCondition<JavaClass> {

    /** Nothing here depends on a day: there are no exceptions, and no attestations are asked for. */
    private static final LocalDate ANY_DAY = LocalDate.EPOCH;

    private static final String IN_JAR = "!/";

    private final Policy policy;
    private final List<Finding> findings = new ArrayList<>();

    KeepToPolicy(Policy policy) {
        super("keep to the privacy policy");
        this.policy = policy;
    }

    @Override
    public void init(Collection<JavaClass> classes) {
        Knowledge knowledge = Knowledge.load();
        CodeBase code = new CodeBase(roots(classes), List.of(), List.of(), List.of(), Optional.empty());
        CheckResult result = Rules.of(Vocabulary.load(), knowledge.vendors())
                .check(
                        policy,
                        Scanner.scan(code, knowledge),
                        Settings.on(ANY_DAY).ofPart());
        findings.clear();
        findings.addAll(result.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList());
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        findings.stream()
                .filter(finding -> finding.sightings().stream()
                        .anyMatch(sighting -> sighting.place().className().equals(type.getName())))
                .forEach(finding -> events.add(SimpleConditionEvent.violated(type, told(finding))));
    }

    /** What stands at no class, such as a class file that cannot be read, is never lost. */
    @Override
    public void finish(ConditionEvents events) {
        findings.stream()
                .filter(finding -> finding.sightings().stream()
                        .allMatch(sighting -> sighting.place().className().isEmpty()))
                .forEach(finding -> events.add(SimpleConditionEvent.violated(policy, told(finding))));
    }

    private static String told(Finding finding) {
        return finding.rule() + ": " + finding.message() + "\n" + TextReport.FULL.details(finding);
    }

    /** The folders and jars that hold the classes. */
    private static List<Path> roots(Collection<JavaClass> classes) {
        TreeSet<Path> roots = new TreeSet<>();
        for (JavaClass type : classes) {
            type.getSource().ifPresent(source -> roots.add(root(source.getUri(), type.getName())));
        }
        return List.copyOf(roots);
    }

    private static Path root(URI uri, String className) {
        String text = uri.toString();
        if (text.startsWith("jar:") && text.contains(IN_JAR)) {
            return Path.of(URI.create(text.substring("jar:".length(), text.indexOf(IN_JAR))));
        }
        Path folder = Path.of(uri);
        for (int part = 0; part < className.split("\\.").length; part++) {
            folder = Optional.ofNullable(folder.getParent()).orElse(folder);
        }
        return folder;
    }
}
