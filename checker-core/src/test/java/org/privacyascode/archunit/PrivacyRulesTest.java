package org.privacyascode.archunit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivacyRulesTest {

    private static final String POLICY =
            """
            format: ppac/1
            controller: Smart AI Movies Ltd
            site: smartaimovies.com
            contact: privacy@smartaimovies.com
            """;
    private static final String CODE =
            """
            package shop;
            final class Greeter {
                static final class Customer { String email; }
                void greet(Customer customer) { System.out.println("Hello " + customer.email); }
            }
            """;

    @TempDir
    private Path folder;

    private JavaClasses classes;

    @BeforeEach
    void compile() throws IOException {
        Path out = Files.createDirectories(folder.resolve("classes"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavaFileObject source =
                new SimpleJavaFileObject(URI.create("string:///shop/Greeter.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return CODE;
                    }
                };
        boolean isCompiled = compiler.getTask(null, null, null, List.of("-d", out.toString()), null, List.of(source))
                .call();
        assertThat(isCompiled).isTrue();
        classes = new ClassFileImporter().importPath(out);
    }

    @Test
    void a_class_that_breaks_the_policy_violates_the_rule_and_is_told_both_ways_out() throws IOException {
        ArchRule rule = PrivacyRules.keepTo(policy(POLICY));

        assertThatThrownBy(() -> rule.check(classes))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("keep to the privacy policy")
                .hasMessageContaining("logged-data")
                .hasMessageContaining("Greeter")
                .hasMessageContaining("Either ");
    }

    @Test
    void a_class_that_keeps_it_does_not() throws IOException {
        Path declared = policy(
                POLICY
                        + """
                data:
                  logs: {items: [contact.email], for: security, keep: 90 days, log: true}
                """);

        assertThatCode(() -> PrivacyRules.keepTo(declared).check(classes)).doesNotThrowAnyException();
    }

    private Path policy(String text) throws IOException {
        return Files.write(folder.resolve("privacy-policy.yaml"), text.getBytes(StandardCharsets.UTF_8));
    }
}
