package org.privacyascode.policy;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The shape of this module. Every rule fails if it matches nothing. */
class PolicyModelArchitectureTest {
    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.privacyascode.policy");

    @Test
    void the_module_was_read() {
        assertThat(MODULE.size()).isGreaterThan(150);
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching("org.privacyascode.policy.(*)..")
                .should()
                .beFreeOfCycles()
                .check(MODULE);
        noClasses()
                .that()
                .resideInAPackage("org.privacyascode.policy")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.privacyascode.policy.yaml..", "org.privacyascode.policy.vendor..")
                .because("the model does not know how it was read")
                .check(MODULE);
        noClasses()
                .that()
                .resideInAnyPackage("..policy.vocabulary..", "..policy.table..", "..policy.problem..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.privacyascode.policy", "org.privacyascode.policy.yaml..")
                .because("the model is built on them")
                .check(MODULE);
    }

    @Test
    void the_module_knows_neither_the_checker_nor_maven() {
        noClasses()
                .should()
                .dependOnClassesThat(
                        new DescribedPredicate<JavaClass>("are of another part of the program or of Maven") {
                            @Override
                            public boolean test(JavaClass type) {
                                boolean ours = type.getPackageName().startsWith("org.privacyascode")
                                        && !type.getPackageName().startsWith("org.privacyascode.policy");
                                return ours || type.getPackageName().startsWith("org.apache.maven");
                            }
                        })
                .because("it is used by all of them")
                .check(MODULE);
    }

    @Test
    void only_the_reader_knows_yaml() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..policy.yaml..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.yaml..")
                .check(MODULE);
        classes()
                .that()
                .haveSimpleName("YamlTree")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.yaml..")
                .check(MODULE);
    }

    @Test
    void nothing_static_can_change_and_nothing_has_a_setter() {
        fields().that().areStatic().should().beFinal().check(MODULE);
        fields().that()
                .areDeclaredInClassesThat()
                .areRecords()
                .should()
                .beFinal()
                .check(MODULE);
        noClasses()
                .should(new ArchCondition<JavaClass>("have setters") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getMethods().stream()
                                .filter(method -> method.getName().matches("set[A-Z].*"))
                                .forEach(method ->
                                        events.add(SimpleConditionEvent.satisfied(method, method.getFullName())));
                    }
                })
                .check(MODULE);
    }

    @Test
    void classes_are_final_and_packages_are_null_marked() {
        classes()
                .that()
                .areNotInterfaces()
                .and()
                .areNotAnonymousClasses()
                .and()
                .areNotEnums()
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(MODULE);
        ArchRule marked =
                classes().that().haveSimpleName("package-info").should().beAnnotatedWith(NullMarked.class);
        marked.check(MODULE);
        long packages =
                MODULE.stream().map(JavaClass::getPackageName).distinct().count();
        assertThat(MODULE.stream()
                        .filter(type -> type.getSimpleName().equals("package-info"))
                        .count())
                .isEqualTo(packages);
    }

    /** A record that keeps the list it was given could be changed from outside. */
    @Test
    void records_copy_the_collections_they_are_given() {
        List<Class<?>> records = MODULE.stream()
                .filter(JavaClass::isRecord)
                .<Class<?>>map(JavaClass::reflect)
                .filter(type ->
                        Stream.of(type.getRecordComponents()).anyMatch(component -> isCollection(component.getType())))
                .toList();
        assertThat(records).hasSizeGreaterThan(10);
        records.forEach(type -> assertThat(refusesNull(type))
                .as("%s copies its collections", type.getName())
                .isTrue());
    }

    private static boolean isCollection(Class<?> type) {
        return type == List.class || type == Map.class;
    }

    /** Copying is seen from outside: a copy of nothing fails, where everything else about the record is fine. */
    private static boolean refusesNull(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] fine =
                Stream.of(types).map(PolicyModelArchitectureTest::sample).toArray();
        return !fails(type, types, fine)
                && Stream.of(components)
                        .filter(component -> isCollection(component.getType()))
                        .allMatch(component -> {
                            Object[] arguments = Stream.of(components)
                                    .map(each -> each.equals(component) ? null : sample(each.getType()))
                                    .toArray();
                            return fails(type, types, arguments);
                        });
    }

    private static boolean fails(Class<?> type, Class<?>[] types, Object[] arguments) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            constructor.newInstance(arguments);
            return false;
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    private static Object sample(Class<?> type) {
        if (type == List.class) {
            return List.of();
        }
        if (type == Map.class) {
            return Map.of();
        }
        return type == boolean.class ? Boolean.FALSE : type == int.class ? (Object) 0 : null;
    }

    @Test
    void a_rule_that_matches_nothing_fails() {
        assertThatThrownBy(() -> classes()
                        .that()
                        .haveSimpleName("NoSuchClass")
                        .should()
                        .beRecords()
                        .check(MODULE))
                .hasMessageContaining("failed to check any classes");
    }
}
