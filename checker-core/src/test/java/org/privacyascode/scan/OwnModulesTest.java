package org.privacyascode.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.privacyascode.code.CodeBase;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Facts;
import org.privacyascode.fact.Step;
import org.privacyascode.knowledge.Knowledge;

/** Data are followed through other modules of the same company, in both directions and back. */
class OwnModulesTest {

    @TempDir
    private Path folder;

    private Path library = Path.of("");
    private Path application = Path.of("");

    @BeforeEach
    void compile() throws IOException {
        library = compile(
                "library",
                "",
                "public class Customer { private String email; public String getEmail() { return email; } }",
                "public class Journal { public static void note(String text) { System.out.println(text); }"
                        + " public static void own(Customer customer) { System.out.println(customer.getEmail()); } }",
                "public class Tidy { public static String trim(String text) { return text.trim(); } }");
        application = compile(
                "application",
                library.toString(),
                "public class Shop { void into(Customer customer) { Journal.note(customer.getEmail()); }"
                        + " void outOf(Customer customer) { System.out.println(customer.getEmail()); } }",
                "public class Buyer { private String phoneNumber;"
                        + " void through() { System.out.println(Tidy.trim(phoneNumber)); } }");
    }

    @Test
    void follows_data_into_another_module_out_of_it_and_through_it() {
        assertThat(logged(scan(application, library)))
                .containsExactlyInAnyOrder(
                        "contact.email in Journal.note from Shop.into",
                        "contact.email in Shop.outOf from Shop.outOf",
                        "contact.phone in Buyer.through from Buyer.through");
    }

    @Test
    void leaves_what_happens_in_the_other_module_alone_to_its_own_scan() {
        assertThat(scan(application, library).stream())
                .noneMatch(fact -> fact.place().className().equals("Customer"));
        assertThat(logged(Scanner.scan(CodeBase.ofClasses(library), Knowledge.load())))
                .containsExactly("contact.email in Journal.own from Journal.own");
    }

    @Test
    void counts_only_the_classes_of_the_module_itself() {
        assertThat(scan(application, library).coverage().classesRead()).isEqualTo(2);
    }

    private static Facts scan(Path classes, Path own) {
        CodeBase code = new CodeBase(List.of(classes), List.of(), List.of(), List.of(), Optional.empty());
        return Scanner.scan(code.through(List.of(own)), Knowledge.load());
    }

    private static List<String> logged(Facts facts) {
        return facts.of(FactKind.LOGGED).map(OwnModulesTest::line).distinct().toList();
    }

    private static String line(Fact fact) {
        List<Step> steps = fact.trace().steps();
        Step first = steps.get(0);
        return fact.data().category() + " in " + fact.place().className() + "."
                + fact.place().member() + " from " + first.className() + "." + first.method();
    }

    private Path compile(String name, String classpath, String... sources) throws IOException {
        Path classes = folder.resolve(name);
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", classes.toString(), "-cp", classpath));
        for (String source : sources) {
            String type = source.replaceFirst("public class (\\w+).*", "$1");
            Path file = Files.createDirectories(folder.resolve(name + "-src")).resolve(type + ".java");
            Files.writeString(file, source);
            arguments.add(file.toString());
        }
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
        return classes;
    }
}
