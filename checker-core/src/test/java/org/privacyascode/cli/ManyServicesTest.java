package org.privacyascode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forty services, each scanned by itself, one policy: what each does is judged from the facts it sent. */
class ManyServicesTest {

    private static final int SERVICES = 40;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void write() throws IOException {
        Files.writeString(
                folder.resolve("privacy-policy.yaml"),
                """
                format: ppac/1
                controller: Example Ltd
                site: example.com
                contact: privacy@example.com
                data:
                  account: {items: [contact.email], for: service, keep: 2 years}
                  payment: {items: [financial.bank_account], for: service, keep: 10 years}
                services:
                  newsletter: {data: [account]}
                  billing: {data: [account, payment]}
                """);
    }

    @Test
    void a_service_may_not_use_what_only_another_may() throws IOException {
        for (int index = 0; index < SERVICES; index++) {
            facts(service(index), index == 0 || index == 1 ? "iban" : "email");
        }
        assertThat(run("merge", "--facts", folder.resolve("facts").toString(), "--out", path("all.json")))
                .isEqualTo(ExitCode.FINE);

        ExitCode exit = run("check", "--policy", path("privacy-policy.yaml"), "--facts", path("all.json"));

        assertThat(exit).as(text()).isEqualTo(ExitCode.FINDINGS);
        assertThat(text())
                .contains("The service newsletter uses Bank account")
                .contains("beyond-service")
                .contains("payment]")
                .doesNotContain("The service billing")
                .contains("1 error")
                .contains("Read " + SERVICES + " classes");
    }

    @Test
    void a_merge_of_a_merge_judges_the_same() throws IOException {
        for (int index = 0; index < 4; index++) {
            facts(service(index), "iban");
        }
        run("merge", "--facts", folder.resolve("facts").toString(), "--out", path("all.json"));
        run("merge", "--facts", path("all.json"), "--facts", path("facts/billing.json"), "--out", path("again.json"));

        assertThat(path("again.json")).isNotEmpty();
        assertThat(folder.resolve("again.json")).hasSameTextualContentAs(folder.resolve("all.json"));
    }

    @Test
    void nothing_to_merge_and_no_facts_file_are_mistakes() throws IOException {
        assertThat(run("merge")).isEqualTo(ExitCode.FAILED);
        Files.writeString(folder.resolve("odd.json"), "{}");
        assertThat(run("merge", "--facts", path("odd.json"))).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("Add --facts FILE")
                .contains("odd.json:1:");
    }

    private static String service(int index) {
        return index == 0 ? "newsletter" : index == 1 ? "billing" : "service-" + index;
    }

    private void facts(String service, String field) throws IOException {
        Path source = Files.createDirectories(folder.resolve("src/" + service)).resolve("Customer.java");
        Files.writeString(
                source,
                """
                import java.nio.file.*;
                public record Customer(String FIELD) {
                    void keep() throws java.io.IOException { Files.writeString(Path.of("customers"), FIELD); }
                }
                """
                        .replace("FIELD", field));
        Path classes = folder.resolve("classes/" + service);
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-proc:none", "-d", classes.toString(), source.toString()))
                .isZero();
        assertThat(run(
                        "facts",
                        "--module",
                        "org.example:" + service,
                        "--classes",
                        classes.toString(),
                        "--out",
                        path("facts/" + service + ".json")))
                .isEqualTo(ExitCode.FINE);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private String text() {
        return out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
    }

    private ExitCode run(String... words) {
        PrintStream to = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream complaints = new PrintStream(err, true, StandardCharsets.UTF_8);
        return Main.run(List.of(words), new Console(to, complaints, Map.of()));
    }
}
