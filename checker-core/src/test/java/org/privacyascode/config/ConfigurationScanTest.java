package org.privacyascode.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.privacyascode.code.CodeBase;
import org.privacyascode.fact.Coverage.Skipped;
import org.privacyascode.fact.Coverage.Unreadable;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.Facts;
import org.privacyascode.knowledge.Names;
import org.privacyascode.policy.vendor.Vendors;

final class ConfigurationScanTest {
    private static final Vendors VENDORS = Vendors.load();
    private static final Names NAMES = Names.load();

    @TempDir
    Path root;

    private Facts scan(Path... resources) {
        CodeBase code = new CodeBase(List.of(), List.of(resources), List.of(), List.of(), Optional.of(root));
        return ConfigurationScan.run(code, VENDORS, NAMES);
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    @Test
    void does_not_follow_a_link_out_of_the_folder(@TempDir Path outside) throws IOException {
        Files.writeString(outside.resolve("application.properties"), "spring.mail.host=smtp.gmail.com\n");
        Files.createSymbolicLink(root.resolve("application.properties"), outside.resolve("application.properties"));
        Files.createSymbolicLink(root.resolve("linked"), outside);
        Facts facts = scan(root);
        assertThat(facts.all()).isEmpty();
        assertThat(facts.coverage().skipped()).extracting(Skipped::rule).containsOnly("a link, not followed");
    }

    @Test
    void reports_a_folder_that_is_not_there() {
        assertThat(scan(root.resolve("nowhere")).coverage().unreadable())
                .extracting(Unreadable::reason)
                .containsExactly("no such folder or file");
    }

    @Test
    void reads_the_filtered_copy_and_names_the_source_as_skipped() throws IOException {
        write("src/main/resources/application.properties", "spring.mail.host=@mail.host@\n");
        write("target/classes/application.properties", "spring.mail.host=smtp.gmail.com\n");
        Facts facts = scan(root);
        assertThat(facts.all()).extracting(fact -> fact.target().recipient()).containsExactly("gmail-smtp");
        assertThat(facts.coverage().skipped())
                .containsExactly(new Skipped(
                        "src/main/resources/application.properties",
                        "its filtered copy target/classes/application.properties is read"));
    }

    @Test
    void names_the_source_where_the_copy_is_the_same() throws IOException {
        write("src/main/resources/application.properties", "spring.mail.host=smtp.gmail.com\n");
        write("target/classes/application.properties", "spring.mail.host=smtp.gmail.com\n");
        assertThat(scan(root).all())
                .extracting(fact -> fact.place().file())
                .containsExactly("src/main/resources/application.properties");
    }

    @Test
    void counts_every_selected_file_once() throws IOException {
        write("a/application.yml", "spring.mail.host: localhost\n");
        write("b/application.yml", "a: [\n");
        write("c/app.min.js", "fetch('/x');\n");
        write("d/data.json", "{}\n");
        Facts facts = scan(root);
        int counted = facts.coverage().filesRead()
                + facts.coverage().unreadable().size()
                + facts.coverage().skipped().size();
        assertThat(counted).isEqualTo(4);
    }

    @Test
    void never_repeats_a_secret() throws IOException {
        write(
                "application.properties",
                "spring.datasource.url=jdbc:mysql://root:topsecret1@db.eu-west-1.rds.amazonaws.com/x?password=topsecret2\n"
                        + "sentry.dsn=https://topsecret3@o1.ingest.sentry.io/1\n"
                        + "stripe.api-key=topsecret4\n"
                        + "spring.security.oauth2.client.registration.google.client-secret=topsecret5\n"
                        + "jwt.secret=topsecret6\n");
        write("broken.json", "{\"password\": \"topsecret7\", x}\n");
        write(
                "visit.har",
                "{\"log\": {\"entries\": [{\"response\": {\"cookies\": [{\"name\": \"a\", \"value\": \"topsecret8\"}]}}]}}");
        Facts facts = scan(root);
        assertThat(facts.all()).isNotEmpty();
        assertThat(facts.toString()).doesNotContain("topsecret");
    }

    @Test
    void survives_circles_of_placeholders_and_keeps_them_undetermined() throws IOException {
        write("application.properties", "spring.mail.host=${a}\na=${b}\nb=${a}\n");
        assertThat(scan(root).all())
                .extracting(fact -> fact.evidence().certainty().word())
                .containsExactly("undetermined");
    }

    @Test
    void reads_hosts_in_any_spelling() throws IOException {
        write(
                "application.properties",
                "a.url=https://API.Stripe.COM.:443/x\n"
                        + "b.url=https://user@evil.net@api.stripe.com/x\n"
                        + "c.url=http://[::1]:8080/\n"
                        + "d.url=http://10.0.0.1/\n"
                        + "e.url=https://shop.internal/\n"
                        + "f.url=https://bücher.de/\n");
        assertThat(scan(root).all())
                .extracting(Fact::target)
                .extracting(target -> target.host())
                .containsExactly("api.stripe.com", "api.stripe.com", "xn--bcher-kva.de");
    }

    @Test
    void gives_the_same_facts_twice() throws IOException {
        write("b/schema.sql", "CREATE TABLE users (email text, phone text);\n");
        write("a/schema.sql", "CREATE TABLE customers (email text);\n");
        assertThat(scan(root)).isEqualTo(scan(root));
    }

    @Test
    void takes_bytes_that_are_no_utf8_as_latin_1() throws IOException {
        Files.write(
                root.resolve("app.properties"),
                new byte[] {'x', '=', (byte) 0xFC, '\n', 'm', '.', 'h', 'o', 's', 't', '=', 'a', '.', 'd', 'e'});
        assertThat(scan(root).coverage().filesRead()).isEqualTo(1);
    }

    @Test
    void refuses_depth_that_would_break_a_reader() throws IOException {
        write("deep.yml", "[".repeat(10_000));
        write("openapi.json", "{\"openapi\": \"3.0\", \"a\": " + "[".repeat(10_000));
        write("WEB-INF/web.xml", "<web-app>" + "<a>".repeat(5_000));
        assertThat(scan(root).coverage().unreadable()).hasSize(3);
    }
}
