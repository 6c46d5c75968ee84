package org.privacyascode.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacyascode.fact.FactKind;

/** What frameworks hand on inside an application: to whom it is meant, and to nobody else. */
class DeliveriesTest {

    private static final String BEFORE =
            """
            package shop;
            import org.springframework.context.*;
            import org.springframework.context.event.*;
            import org.springframework.beans.factory.annotation.Value;
            import org.springframework.stereotype.Service;
            import org.springframework.kafka.annotation.KafkaListener;
            class Customer { String email; String getEmail() { return email; } }
            class Registered { final String text; Registered(String text) { this.text = text; } }
            class Other { final String text; Other(String text) { this.text = text; } }
            """;

    @TempDir
    static Path library;

    @TempDir
    Path folder;

    @BeforeAll
    static void compileLibraries() {
        Project.compileLibraries("libraries.txt", library);
    }

    /** What is tried, the code that prints an e-mail address, and what is replaced so that it does not. */
    static Stream<Arguments> ways() {
        return Stream.of(
                Arguments.of(
                        "an event to its listener",
                        """
                        class A { ApplicationEventPublisher p; void run(Customer c) { p.publishEvent(new Registered(c.getEmail())); } }
                        class L { @EventListener void on(Registered e) { System.out.println(e.text); } }
                        """,
                        "on(Registered e)",
                        "on(Other e)"),
                Arguments.of(
                        "an event to a listener by interface",
                        """
                        class A { ApplicationEventPublisher p; void run(Customer c) { p.publishEvent(new Registered(c.getEmail())); } }
                        class L implements ApplicationListener<Registered> {
                          public void onApplicationEvent(Registered e) { System.out.println(e.text); } }
                        """,
                        "implements ApplicationListener<Registered> {",
                        "{"),
                Arguments.of(
                        "an event of CDI",
                        """
                        class A { jakarta.enterprise.event.Event<Registered> p; void run(Customer c) { p.fire(new Registered(c.getEmail())); } }
                        class L { void on(@jakarta.enterprise.event.Observes Registered e) { System.out.println(e.text); } }
                        """,
                        "@jakarta.enterprise.event.Observes",
                        ""),
                Arguments.of(
                        "a message to who listens to its topic",
                        """
                        class A { static final String T = "signups"; org.springframework.kafka.core.KafkaTemplate<String, String> k;
                          void run(Customer c) { k.send(T, c.getEmail()); } }
                        class L { @KafkaListener(topics = "signups", groupId = "g") void on(String m) { System.out.println(m); } }
                        """,
                        "topics = \"signups\"",
                        "topics = \"orders\""),
                Arguments.of(
                        "a message in the envelope of the library",
                        """
                        class A { org.springframework.kafka.core.KafkaTemplate<String, String> k;
                          void run(Customer c) { k.send("signups", "key", c.getEmail()); } }
                        class L { @KafkaListener(topics = "signups")
                          void on(org.apache.kafka.clients.consumer.ConsumerRecord<String, String> m) { System.out.println(m.value()); } }
                        """,
                        "topics = \"signups\"",
                        "topics = \"orders\""),
                Arguments.of(
                        "a message to a topic that a setting names",
                        """
                        class A { @Value("${topic}") String topic; org.springframework.kafka.core.KafkaTemplate<String, String> k;
                          void run(Customer c) { k.send(topic, c.getEmail()); } }
                        class L { @KafkaListener(topics = "${topic}") void on(String m) { System.out.println(m); } }
                        """,
                        "topics = \"${topic}\"",
                        "topics = \"${topics}\""),
                Arguments.of(
                        "a message of JMS",
                        """
                        class A { org.springframework.jms.core.JmsTemplate t; void run(Customer c) { t.convertAndSend("q", c.getEmail()); } }
                        class L { @org.springframework.jms.annotation.JmsListener(destination = "q") void on(String m) { System.out.println(m); } }
                        """,
                        "destination = \"q\"",
                        "destination = \"r\""),
                Arguments.of(
                        "a message of RabbitMQ to the queue that its key names",
                        """
                        class A { org.springframework.amqp.rabbit.core.RabbitTemplate t;
                          void run(Customer c) { t.convertAndSend("", "q", c.getEmail()); } }
                        class L { @org.springframework.amqp.rabbit.annotation.RabbitListener(queues = "q") void on(String m) { System.out.println(m); } }
                        """,
                        "queues = \"q\"",
                        "queues = \"r\""),
                Arguments.of(
                        "a call that runs later",
                        """
                        class A { B b; void run(Customer c) { b.later(c.getEmail()); } }
                        class B { @org.springframework.scheduling.annotation.Async void later(String m) { System.out.println(m); } }
                        """,
                        "println(m)",
                        "println(m.length())"),
                Arguments.of(
                        "a call by constant name",
                        """
                        class A { void run(Customer c) throws Exception {
                            Class.forName("shop.B").getMethod("show", String.class, String.class).invoke(new B(), "", c.getEmail()); } }
                        class B { public void show(String a, String b) { System.out.println(b); } }
                        """,
                        "println(b)",
                        "println(a)"),
                Arguments.of(
                        "a field of a service, from one request to another",
                        """
                        @Service class S { private String last; public void put(Customer c) { last = c.getEmail(); }
                          public void show() { System.out.println(last); } }
                        """,
                        "@Service class S",
                        "@jakarta.enterprise.context.RequestScoped class S"),
                Arguments.of(
                        "a map of a service behind a controller",
                        """
                        @Service class S { private final java.util.Map<String, String> all = new java.util.HashMap<>();
                          public void put(String k, String v) { all.put(k, v); } public String get(String k) { return all.get(k); } }
                        @Service class C { private S s; public void one(Customer c) { s.put("a", c.getEmail()); }
                          public void two() { System.out.println(s.get("a")); } }
                        """,
                        "println(s.get(\"a\"))",
                        "println(\"a\")"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void data_are_followed_through(String way, String source, String instead, String by) {
        assertThat(printed(source)).as(way).containsExactly("contact.email");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void nothing_is_reported_for_the_near_miss_of(String way, String source, String instead, String by) {
        assertThat(source).contains(instead);
        assertThat(printed(source.replace(instead, by))).as(way).isEmpty();
    }

    private List<String> printed(String source) {
        return Project.flows(Project.in(folder, library).scan(BEFORE + source)).stream()
                .filter(fact -> fact.kind() == FactKind.LOGGED)
                .map(fact -> fact.data().category())
                .distinct()
                .toList();
    }
}
