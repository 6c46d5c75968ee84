package com.smartaimovies;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The site as its visitors use it: over HTTP, with a mail server and an analytics server that really receive. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:site",
            "spring.mail.host=localhost",
            "server.tomcat.basedir=target/tomcat",
            "server.tomcat.accesslog.buffered=false"
        })
class SiteTest {
    private static final GreenMail MAIL = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private static final PageViewServer ANALYTICS = startServers();
    private static final String PASSWORD = "correct horse battery";
    private static final Pattern LINK = Pattern.compile("(/confirm\\?code=\\S+)");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate database;

    private Browser browser;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
        registry.add("analytics.url", ANALYTICS::url);
    }

    private static PageViewServer startServers() {
        MAIL.start();
        try {
            return PageViewServer.start();
        } catch (IOException problem) {
            throw new IllegalStateException("no port for the analytics server", problem);
        }
    }

    @BeforeEach
    void empty_the_site() throws Exception {
        MAIL.purgeEmailFromAllMailboxes();
        ANALYTICS.clear();
        database.batchUpdate("delete from account", "delete from message", "delete from visit");
        browser = new Browser(port);
    }

    @Test
    void opens_an_account_with_a_salted_hash_in_place_of_the_password() {
        register("ada");

        Map<String, Object> row = database.queryForMap("select * from account");

        assertThat(row).containsEntry("EMAIL", "ada@example.org").containsEntry("USERNAME", "ada");
        assertThat(row.get("PASSWORD_HASH").toString()).startsWith("$2a$").doesNotContain(PASSWORD);
    }

    @Test
    void says_what_is_wrong_with_a_registration_and_keeps_nothing_of_it() {
        var answer = browser.submit(
                "/register", "/register", Map.of("email", "nobody", "username", "ada", "password", "short"));

        assertThat(answer.body()).contains("role=\"alert\"");
        assertThat(count("account")).isZero();
    }

    @Test
    void refuses_a_second_account_for_one_address() {
        register("ada");

        var answer = register("ada");

        assertThat(answer).contains("An account with this email address or username exists.");
        assertThat(count("account")).isOne();
    }

    @Test
    void lets_nobody_in_before_the_mail_was_answered() {
        register("ada");

        assertThat(signIn("ada")).contains("do not belong to an account");
    }

    @Test
    void confirms_the_address_by_a_mail_that_really_arrives() throws Exception {
        register("ada");

        MimeMessage mail = MAIL.getReceivedMessages()[0];
        assertThat(mail.getAllRecipients()[0]).hasToString("ada@example.org");
        browser.open(confirmationLink(mail));

        assertThat(signIn("ada")).contains("<p>ada</p>", "ada@example.org");
        assertThat(browser.cookieNames()).containsExactly("JSESSIONID");
    }

    @Test
    void gives_corrects_closes_and_erases_what_is_kept_of_a_person() throws Exception {
        confirmedAccount("ada");
        browser.submit("/contact", "/contact", Map.of("sender", "ada@example.org", "message", "Hello there"));

        assertThat(browser.open("/account/copy").body()).contains("\"email\":\"ada@example.org\"", "Hello there");

        browser.submit("/account", "/account/email", Map.of("email", "lovelace@example.org"));
        assertThat(browser.open("/account").body()).contains("lovelace@example.org");

        browser.submit("/account", "/account/email", Map.of("email", "ada@example.org"));
        browser.submit("/account", "/account/erase", Map.of());
        assertThat(count("account")).isZero();
        assertThat(count("message")).isZero();
    }

    @Test
    void closes_an_account_at_once_and_keeps_it_only_for_the_period() throws Exception {
        confirmedAccount("ada");

        browser.submit("/account", "/account/close", Map.of());

        assertThat(signIn("ada")).contains("do not belong to an account");
        assertThat(database.queryForObject("select closed_at from account", Object.class))
                .isNotNull();
    }

    @Test
    void keeps_a_message_with_the_address_to_answer_to() {
        var answer = browser.submit(
                "/contact", "/contact", Map.of("sender", "ada@example.org", "message", "When is Salt shown?"));

        assertThat(answer.body()).contains("We have your message.");
        assertThat(database.queryForMap("select sender, text from message"))
                .containsEntry("SENDER", "ada@example.org")
                .containsEntry("TEXT", "When is Salt shown?");
    }

    @Test
    void writes_a_page_into_the_usage_log() {
        browser.with("Referer", "https://search.example/").open("/movies/salt");

        assertThat(database.queryForMap("select * from visit"))
                .containsEntry("IP_ADDRESS", "127.0.0.1")
                .containsEntry("DEVICE_TYPE", "desktop")
                .containsEntry("BROWSER", "Firefox")
                .containsEntry("OPERATING_SYSTEM", "Linux")
                .containsEntry("PAGE", "/movies/salt")
                .containsEntry("REFERRER", "https://search.example/");
    }

    @Test
    void notes_how_long_a_page_was_open() {
        String visit = browser.visitNumber("/");

        browser.submit("/contact", "/time-on-page", Map.of("visit", visit, "seconds", "42"));

        assertThat(database.queryForList("select seconds_on_page from visit where page = '/'", Integer.class))
                .containsExactly(42);
    }

    @Test
    void writes_the_page_and_the_address_into_the_access_log() throws Exception {
        browser.open("/movies/the-quiet-server?secret=1");

        try (Stream<Path> logs = Files.list(Path.of("target/tomcat/logs"))) {
            assertThat(logs.toList()).singleElement().satisfies(log -> assertThat(Files.readString(log))
                    .contains("127.0.0.1", "GET /movies/the-quiet-server")
                    .doesNotContain("secret"));
        }
    }

    @Test
    void sets_no_analytics_cookie_and_tells_nobody_before_consent() {
        assertThat(browser.open("/").body()).contains("May we count your visit");

        assertThat(browser.cookieNames()).doesNotContain("_sam_id");
        assertThat(ANALYTICS.waiting()).isZero();
    }

    @Test
    void counts_a_page_at_the_analytics_provider_after_consent() throws Exception {
        browser.submit("/", "/consent", Map.of("analytics", "true"));

        assertThat(browser.open("/movies/salt").body()).doesNotContain("May we count your visit");
        assertThat(browser.cookie("_sam_id").getMaxAge()).isEqualTo(13 * 30 * 24 * 60 * 60);
        assertThat(ANALYTICS.next()).contains("\"page\":\"/\"");
        assertThat(ANALYTICS.next())
                .contains("\"page\":\"/movies/salt\"", browser.cookie("_sam_id").getValue());
    }

    @Test
    void forgets_the_analytics_cookie_when_consent_is_withdrawn() {
        browser.submit("/", "/consent", Map.of("analytics", "true"));
        browser.submit("/cookie-settings", "/consent", Map.of("analytics", "false"));
        browser.open("/movies/salt");

        assertThat(browser.cookieNames()).doesNotContain("_sam_id").contains("cookie_consent");
    }

    @Test
    void takes_a_privacy_signal_of_the_browser_as_a_no() {
        browser.submit("/", "/consent", Map.of("analytics", "true"));
        ANALYTICS.clear();
        Browser silent = new Browser(port).with("Sec-GPC", "1").with("Cookie", "cookie_consent=analytics");

        assertThat(silent.open("/").body()).doesNotContain("May we count your visit");
        assertThat(silent.cookieNames()).doesNotContain("_sam_id");
    }

    @Test
    void remembers_a_language_only_when_a_visitor_picks_it() {
        browser.open("/");
        assertThat(browser.cookieNames()).doesNotContain("lang");

        assertThat(browser.open("/?language=de").body()).contains("Filme");
        assertThat(browser.cookie("lang").getMaxAge()).isEqualTo(180 * 24 * 60 * 60);
        assertThat(browser.open("/").body()).contains("Filme");
    }

    private String register(String name) {
        return browser.submit(
                        "/register",
                        "/register",
                        Map.of("email", name + "@example.org", "username", name, "password", PASSWORD))
                .body();
    }

    private String signIn(String name) {
        return browser.submit("/sign-in", "/sign-in", Map.of("username", name, "password", PASSWORD))
                .body();
    }

    private void confirmedAccount(String name) throws Exception {
        register(name);
        browser.open(confirmationLink(MAIL.getReceivedMessages()[0]));
        signIn(name);
    }

    private static String confirmationLink(MimeMessage mail) {
        Matcher link = LINK.matcher(GreenMailUtil.getBody(mail));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private int count(String table) {
        return database.queryForObject("select count(*) from " + table, Integer.class);
    }
}
