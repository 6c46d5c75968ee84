package org.privacyascode.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.privacyascode.code.ClassShape;
import org.privacyascode.code.CodeBase;
import org.privacyascode.code.Program;
import org.privacyascode.fact.FactKind;
import org.privacyascode.knowledge.Knowledge;

/** Of other modules a scan takes in what data of the module can meet, on whatever way, and leaves out the rest. */
class MeetingClassesTest {

    private static final String CUSTOMER =
            "public class Customer { private String email; public String getEmail() { return email; } }";

    @TempDir
    private Path folder;

    @Test
    void a_class_that_nobody_names_is_taken_in_where_it_implements_what_is_called() throws IOException {
        Path library = compile(
                "library",
                "",
                CUSTOMER,
                "public interface Outbox { void send(String text); }",
                "public class LogOutbox implements Outbox { public void send(String text) { System.out.println(text); } }",
                "public class Unrelated { public void send(String text) { System.out.println(text); } }");
        Path shop = compile(
                "shop",
                library.toString(),
                "public class Shop { void run(Outbox out, Customer customer) { out.send(customer.getEmail()); } }");
        assertThat(logged(shop, library)).containsExactly("contact.email in LogOutbox");
        assertThat(taken(shop, library)).containsExactly("Customer", "LogOutbox", "Outbox");
    }

    @Test
    void a_method_that_is_inherited_runs_too() throws IOException {
        Path library = compile(
                "library",
                "",
                CUSTOMER,
                "public interface Outbox { void send(String text); }",
                "public class Printer { public void send(String text) { System.out.println(text); } }",
                "public class PrintedOutbox extends Printer implements Outbox { }");
        Path shop = compile(
                "shop",
                library.toString(),
                "public class Shop { void run(Outbox out, Customer customer) { out.send(customer.getEmail()); } }");
        assertThat(logged(shop, library)).containsExactly("contact.email in Printer");
    }

    @Test
    void what_calls_back_into_the_module_is_taken_in_with_whoever_gives_it_data() throws IOException {
        Path library = compile(
                "library",
                "",
                CUSTOMER,
                "public interface Listener { void heard(String text); int order(); }",
                "public class Caller { private Listener listener;"
                        + " void tell(String text) { listener.heard(text); } }",
                "public class Origin { void run(Caller caller, Customer customer) { caller.tell(customer.getEmail()); } }",
                "public class Sorter { int order(Unheard listener) { return listener.order(); } }",
                "public interface Unheard { int order(); }");
        Path shop = compile(
                "shop",
                library.toString(),
                "public class Heard implements Listener { public int order() { return 1; }"
                        + " public void heard(String text) { System.out.println(text); } }");
        assertThat(logged(shop, library)).containsExactly("contact.email in Heard");
        assertThat(taken(shop, library)).containsExactly("Caller", "Customer", "Listener", "Origin");
    }

    @Test
    void what_the_module_leaves_in_static_state_is_followed_to_who_takes_it() throws IOException {
        Path library = compile(
                "library",
                "",
                CUSTOMER,
                "public class Holder { public static String last; public static final String NAME = \"holder\".trim(); }",
                "public class Reader { void run() { System.out.println(Holder.last); } }",
                "public class Constants { public static final String ONE = \"one\".trim(); }",
                "public class Other { void run() { System.out.println(Constants.ONE); } }");
        Path shop = compile(
                "shop",
                library.toString(),
                "public class Shop { void run(Customer customer) { Holder.last = customer.getEmail();"
                        + " customer.getEmail().concat(Constants.ONE); } }");
        assertThat(logged(shop, library)).containsExactly("contact.email in Reader");
        assertThat(taken(shop, library)).containsExactly("Constants", "Customer", "Holder", "Reader");
    }

    @Test
    void an_event_is_followed_to_its_listeners_in_both_directions() throws IOException {
        Path spring = compile(
                "spring",
                "",
                "package org.springframework.context.event; public @interface EventListener { }",
                "package org.springframework.context; public interface ApplicationEventPublisher { void publishEvent(Object e); }");
        Path library = compile(
                "library",
                spring.toString(),
                CUSTOMER,
                "public class Registered { public final String text; public Registered(String text) { this.text = text; } }",
                "public class Ordered { public final String text; public Ordered(String text) { this.text = text; } }",
                "public class Hearing { @org.springframework.context.event.EventListener public void on(Registered event) {"
                        + " System.out.println(event.text); } }",
                "public class Deaf { @org.springframework.context.event.EventListener public void on(Deaf event) { } }",
                "public class Publisher { org.springframework.context.ApplicationEventPublisher out;"
                        + " void run(Customer customer) { out.publishEvent(new Ordered(customer.getEmail())); } }");
        Path shop = compile(
                "shop",
                library + java.io.File.pathSeparator + spring,
                "public class Shop { org.springframework.context.ApplicationEventPublisher out;"
                        + " void run(Customer customer) { out.publishEvent(new Registered(customer.getEmail())); } }");
        Path desk = compile(
                "desk",
                library + java.io.File.pathSeparator + spring,
                "public class Desk { @org.springframework.context.event.EventListener public void on(Ordered event) {"
                        + " System.out.println(event.text); } }");
        assertThat(logged(shop, library, spring)).containsExactly("contact.email in Hearing");
        assertThat(taken(shop, library)).containsExactly("Customer", "Hearing", "Registered");
        assertThat(logged(desk, library, spring)).containsExactly("contact.email in Desk");
        assertThat(taken(desk, library)).containsExactly("Customer", "Ordered", "Publisher");
    }

    @Test
    void what_a_container_injects_is_taken_in_with_its_factory() throws IOException {
        Path library = compile(
                "library",
                "",
                "public @interface Bean { }",
                "public class Client { private final String url; public Client(String url) { this.url = url; } }",
                "public class Clients { @Bean public Client client() { return new Client(\"https://api.example.com\"); } }",
                "public class Numbers { @Bean public Integer number() { return 1; } }");
        Path shop = compile("shop", library.toString(), "public class Shop { Client client; Integer number; }");
        assertThat(taken(shop, library)).contains("Client", "Clients").doesNotContain("Numbers");
    }

    @Test
    void a_part_is_taken_in_with_what_holds_it() throws IOException {
        Path library = compile(
                "library",
                "",
                "public class Place { private String line; public String getLine() { return line; } }",
                "public class Person { private Place place; public Place getPlace() { return place; } }",
                "public class Service { private Place place; void keep(Place given) { place = given; } }");
        Path shop = compile("shop", library.toString(), "public class Shop { Place place; }");
        assertThat(taken(shop, library)).containsExactly("Person", "Place");
    }

    private static List<String> taken(Path classes, Path own) {
        return Program.read(code(classes, own), Scanner.ownInputs()).application().stream()
                .map(ClassShape::name)
                .filter(name -> Files.exists(own.resolve(name + ".class")))
                .toList();
    }

    private static List<String> logged(Path classes, Path own, Path... libraries) {
        return Scanner.scan(code(classes, own, libraries), Knowledge.load())
                .of(FactKind.LOGGED)
                .map(fact -> fact.data().category() + " in " + fact.place().className())
                .distinct()
                .toList();
    }

    private static CodeBase code(Path classes, Path own, Path... libraries) {
        return new CodeBase(List.of(classes), List.of(), List.of(), List.of(libraries), Optional.empty())
                .through(List.of(own));
    }

    private Path compile(String name, String classpath, String... sources) throws IOException {
        Path classes = folder.resolve(name);
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", classes.toString(), "-cp", classpath));
        for (String source : sources) {
            String type = source.replaceFirst("(?:package [\\w.]+; )?public (?:class|@?interface) (\\w+).*", "$1");
            Path file = Files.createDirectories(folder.resolve(name + "-src")).resolve(type + ".java");
            Files.writeString(file, source);
            arguments.add(file.toString());
        }
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
        return classes;
    }
}
