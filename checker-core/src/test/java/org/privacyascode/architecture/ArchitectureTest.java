package org.privacyascode.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.net.Socket;
import java.net.URLClassLoader;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CORE = Core.classes();

    /** Packages that say what was seen; the vocabulary and the vendors are knowledge of the tool and no policy. */
    private static final String[] OF_FACTS = Core.in("code", "fact", "knowledge", "detect", "flow", "config", "scan");

    private static final ArchRule FACTS_DO_NOT_KNOW_THE_POLICY = noClasses()
            .that()
            .resideInAnyPackage(OF_FACTS)
            .should()
            .dependOnClassesThat(resideInAPackage("org.privacyascode.policy..")
                    .and(not(resideInAnyPackage(
                            Core.in("policy.vocabulary", "policy.vendor", "policy.table", "policy.problem"))))
                    .and(not(simpleName("Glob"))))
            .because("a fact that was seen with a policy in mind is no evidence for or against it")
            .allowEmptyShould(false);

    @Test
    void facts_do_not_know_the_policy() {
        FACTS_DO_NOT_KNOW_THE_POLICY.check(CORE);
    }

    @Test
    void facts_do_not_know_rules_reports_or_pages() {
        noClasses()
                .that()
                .resideInAnyPackage(OF_FACTS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Core.in("finding", "rule", "report", "page", "cli", "wording"))
                .because("data flow one way, from code to facts to findings to text")
                .allowEmptyShould(false)
                .check(CORE);
    }

    @Test
    void rules_and_findings_read_no_files() {
        noClasses()
                .that()
                .resideInAnyPackage(Core.in("rule", "finding"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.lang.reflect..")
                .because(
                        "a rule is a pure function of the policy and the facts, so that it can be trusted and repeated")
                .allowEmptyShould(false)
                .check(CORE);
    }

    @Test
    void rules_do_not_look_at_code_or_configuration() {
        noClasses()
                .that()
                .resideInAnyPackage(Core.in("rule", "finding"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        Core.in("code", "knowledge", "detect", "flow", "config", "scan", "report", "page", "cli"))
                .because("what a rule needs to know stands in a fact, or it is not known")
                .allowEmptyShould(false)
                .check(CORE);
    }

    @Test
    void renderers_write_no_file() {
        noClasses()
                .that()
                .resideInAnyPackage(Core.in("report", "page"))
                .should()
                .dependOnClassesThat(resideInAPackage("java.nio.file..")
                        .or(simpleNameStartingWith("File").and(resideInAPackage("java.io.."))))
                .because("only the command line and the goals write files, whole or not at all")
                .allowEmptyShould(false)
                .check(CORE);
    }

    @Test
    void renderers_do_not_decide() {
        noClasses()
                .that()
                .resideInAnyPackage(Core.in("report", "page"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Core.in("rule", "scan", "code", "detect", "flow", "config", "cli"))
                .because(
                        "a renderer turns a result into text; whoever decides must not depend on the form it is told in")
                .allowEmptyShould(false)
                .check(CORE);
    }

    @Test
    void the_core_knows_no_maven() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.maven..", "org.codehaus.plexus..", "javax.inject..")
                .because("the same check runs from Maven, from the command line and from whatever comes next")
                .allowEmptyShould(false)
                .check(CORE);
    }

    @Test
    void nothing_is_fetched_loaded_or_run() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("java.net.http..")
                        .or(resideInAPackage("javax.script.."))
                        .or(type(URLClassLoader.class))
                        .or(type(Socket.class))
                        .or(type(ProcessBuilder.class)))
                .because("a scanned project is somebody's text, never somebody's program")
                .allowEmptyShould(false)
                .check(CORE);
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching("org.privacyascode.(*)..")
                .should()
                .beFreeOfCycles()
                .because("what depends on each other can only be understood, and changed, together")
                .allowEmptyShould(false)
                .check(CORE);
    }

    @Test
    void classes_of_rules_are_final() {
        classes()
                .that()
                .resideInAPackage("org.privacyascode.rule..")
                .and()
                .areNotInterfaces()
                .and()
                .areNotAnonymousClasses()
                .should()
                .haveModifier(FINAL)
                .because("one class is one rule, and nobody changes what a rule means from outside")
                .allowEmptyShould(false)
                .check(CORE);
    }

    @Test
    void there_is_no_state_that_all_share() {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("two checks in one process must not see each other")
                .allowEmptyShould(false)
                .check(CORE);
    }

    @Test
    void only_the_command_line_asks_for_the_date() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.privacyascode.cli..")
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("the same input gives the same result on every day")
                .allowEmptyShould(false)
                .check(CORE);
    }

    @Test
    void every_package_says_what_it_is_and_has_no_nulls() {
        assertThat(CORE.stream()
                        .map(type -> type.getPackage())
                        .distinct()
                        .filter(each -> !each.isAnnotatedWith(NullMarked.class))
                        .map(each -> each.getName()))
                .as("packages without a package-info that is marked @NullMarked")
                .isEmpty();
        assertThat(CORE).hasSizeGreaterThan(100);
    }

    @Test
    void a_rule_about_a_package_that_is_not_there_fails() {
        assertThatThrownBy(() -> noClasses()
                        .that()
                        .resideInAPackage("org.privacyascode.nowhere..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("java..")
                        .allowEmptyShould(false)
                        .check(CORE))
                .isInstanceOf(AssertionError.class);
    }
}
