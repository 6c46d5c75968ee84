package org.privacyascode.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.privacyascode.finding.Declaration;

/** The YAML that a finding offers makes that finding go away: every rule that offers any has a test of its own that pastes it. */
class OffersTest {

    private static final Path TESTS = Path.of("src/test/java/org/privacyascode/rule");

    @Test
    void every_rule_that_offers_yaml_has_a_test_that_pastes_it_and_checks_again() throws IOException {
        List<String> offering = offering();

        assertThat(offering)
                .contains(
                        "LoggedData",
                        "UndeclaredCookie",
                        "UndeclaredData",
                        "UndeclaredDisclosure",
                        "UndeclaredPurpose");
        for (String rule : offering) {
            Path test = TESTS.resolve(rule + "Test.java");
            assertThat(test).as(rule + " offers YAML").exists();
            assertThat(Files.readString(test)).as(test.toString()).contains("Shop.silenced(");
        }
    }

    /** Rules that use a draft of the policy. */
    private static List<String> offering() {
        Set<String> drafts = Set.of(
                DataDrafts.class.getName(),
                RecipientDrafts.class.getName(),
                Spot.class.getName(),
                Declaration.class.getName());
        return new ClassFileImporter()
                .importPath(Path.of("target", "classes", "org", "privacyascode", "rule")).stream()
                        .filter(type -> !type.isInterface() && type.isAssignableTo(Rule.class))
                        .filter(type -> type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(each ->
                                        drafts.contains(each.getTargetClass().getName())))
                        .map(JavaClass::getSimpleName)
                        .sorted()
                        .collect(Collectors.toList());
    }
}
