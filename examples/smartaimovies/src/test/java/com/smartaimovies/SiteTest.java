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
import java.time.Instant;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
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
            "server.tomcat.accesslog.buffered=false",
            "site.most-pages-a-minute=30"
        })
@ExtendWith(OutputCaptureExtension.class)
@Import(Jobs.class)
class SiteTest {
    private static final GreenMail MAIL = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private static final PageViewServer ANALYTICS = startServers();
    private static final String PASSWORD = "correct horse battery";
    private static final Pattern LINK = Pattern.compile("(/confirm\\?code=\\S+)");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Jobs jobs;

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

    @Autowired
    @Qualifier("applicationTaskExecutor")
    private ThreadPoolTaskExecutor tasks;

    /** Page views are sent behind the answer: waits until all that were asked for have been sent. */
    private void settle() throws Exception {
        Instant latest = Instant.now().plusSeconds(20);
        while (tasks.getActiveCount() > 0 || tasks.getQueueSize() > 0) {
            assertThat(Instant.now()).as("all page views were sent").isBefore(latest);
            Thread.sleep(10);
        }
    }

    @BeforeEach
    void empty_the_site() throws Exception {
        MAIL.purgeEmailFromAllMailboxes();
        settle();
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
    void opens_no_account_for_somebody_who_does_not_say_to_be_old_enough() {
        browser.submit(
                "/register",
                "/register",
                Map.of("email", "kid@example.org", "username", "kid", "password", PASSWORD, "oldEnough", "false"));

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
    void gives_a_copy_of_everything_that_is_kept_of_a_person() throws Exception {
        confirmedAccount("ada");
        write("ada", "Hello there");

        assertThat(browser.open("/account/copy").body()).contains("\"email\":\"ada@example.org\"", "Hello there");
    }

    @Test
    void gives_the_same_in_a_file_for_another_service() throws Exception {
        confirmedAccount("ada");
        write("ada", "Hello there");

        var file = browser.open("/account/export");

        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow()).contains("smartaimovies.json");
        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(file.body()).contains("\"username\":\"ada\"", "Hello there");
    }

    @Test
    void corrects_an_address_and_tells_the_one_before() throws Exception {
        confirmedAccount("ada");
        MAIL.purgeEmailFromAllMailboxes();

        browser.submit("/account", "/account/email", Map.of("email", "lovelace@example.org"));

        assertThat(browser.open("/account").body()).contains("lovelace@example.org");
        assertThat(MAIL.getReceivedMessages()[0].getAllRecipients()[0]).hasToString("ada@example.org");
    }

    @Test
    void erases_a_person_from_every_store() throws Exception {
        confirmedAccount("ada");
        write("ada", "Hello there");

        browser.submit("/account", "/account/erase", Map.of());

        assertThat(count("account")).isZero();
        assertThat(count("message")).isZero();
    }

    @Test
    void uses_restricted_data_for_nothing_but_the_account() throws Exception {
        confirmedAccount("ada");
        write("ada", "Hello there");
        MAIL.purgeEmailFromAllMailboxes();

        browser.submit("/account", "/account/restrict", Map.of());

        nothingIsCountedOrLearnt();
        assertThat(browser.open("/account").body()).contains("use them for nothing but your account");
        browser.submit("/account", "/account/lift-restriction", Map.of());
        browser.open("/movies/salt");
        assertThat(count("visit")).isPositive();
    }

    @Test
    void counts_nothing_and_learns_nothing_from_somebody_who_objects() throws Exception {
        confirmedAccount("ada");
        write("ada", "Hello there");
        MAIL.purgeEmailFromAllMailboxes();

        browser.submit("/account", "/account/object", Map.of());

        nothingIsCountedOrLearnt();
    }

    private void nothingIsCountedOrLearnt() throws Exception {
        database.update("delete from visit");
        settle();
        ANALYTICS.clear();
        browser.with("Cookie", "cookie_consent=analytics").open("/movies/salt");
        jobs.run("send");
        assertThat(count("visit")).isZero();
        assertThat(browser.cookieNames()).doesNotContain("_sam_id");
        assertThat(MAIL.getReceivedMessages()).isEmpty();
    }

    @Test
    void lets_the_team_read_what_people_wrote_without_who_wrote_it() throws Exception {
        write("ada", "Hello there");

        jobs.run("send");

        MimeMessage digest = MAIL.getReceivedMessages()[0];
        assertThat(digest.getAllRecipients()[0]).hasToString("team@smartaimovies.example");
        assertThat(GreenMailUtil.getBody(digest)).contains("Hello there").doesNotContain("ada@example.org");
    }

    @Test
    void erases_what_is_over_and_keeps_what_is_not() {
        database.batchUpdate(
                "insert into account (email, username, password_hash, closed_at) values"
                        + " ('old@example.org', 'old', '-', dateadd('day', -31, now())),"
                        + " ('new@example.org', 'new', '-', dateadd('day', -29, now()))",
                "insert into message (sender, text, received_at) values"
                        + " ('old@example.org', '-', dateadd('day', -740, now())),"
                        + " ('new@example.org', '-', dateadd('day', -700, now()))",
                "insert into visit (id, ip_address, page, seen_at) values"
                        + " (random_uuid(), '192.0.2.1', '/old', dateadd('month', -15, now())),"
                        + " (random_uuid(), '192.0.2.2', '/new', dateadd('month', -13, now()))");

        jobs.run("erase");
        jobs.run("anonymise");

        assertThat(database.queryForList("select username from account", String.class)).containsExactly("new");
        assertThat(database.queryForList("select sender from message", String.class))
                .containsExactly("new@example.org");
        assertThat(database.queryForList("select page from visit where ip_address is null", String.class))
                .containsExactly("/old");
    }

    @Test
    void notes_the_address_of_a_failed_sign_in_but_neither_name_nor_password(CapturedOutput output) {
        signIn("nobody");

        assertThat(output).contains("a sign-in failed, from 127.0.0.1").doesNotContain(PASSWORD);
    }

    @Test
    void turns_away_who_asks_for_more_pages_than_anybody_can_read() {
        for (int page = 0; page < 30; page++) {
            browser.open("/movies/salt");
        }

        assertThat(browser.open("/movies/salt").statusCode()).isEqualTo(429);
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
    void sets_no_analytics_cookie_and_tells_nobody_before_consent() throws Exception {
        assertThat(browser.open("/").body()).contains("May we count your visit");

        assertThat(browser.cookieNames()).doesNotContain("_sam_id");
        settle();
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
    void forgets_a_visitor_here_and_at_the_provider_when_consent_is_withdrawn() throws Exception {
        browser.submit("/", "/consent", Map.of("analytics", "true"));
        browser.open("/movies/salt");
        String visitor = browser.cookie("_sam_id").getValue();

        browser.submit("/cookie-settings", "/consent", Map.of("analytics", "false"));
        settle();
        ANALYTICS.clear();
        browser.open("/movies/salt");

        assertThat(browser.cookieNames()).doesNotContain("_sam_id").contains("cookie_consent");
        assertThat(ANALYTICS.forgotten()).isEqualTo("/visitors/" + visitor);
        settle();
        assertThat(ANALYTICS.waiting()).isZero();
    }

    @Test
    void takes_a_privacy_signal_of_the_browser_as_a_no() throws Exception {
        browser.submit("/", "/consent", Map.of("analytics", "true"));
        settle();
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
                        Map.of(
                                "email",
                                name + "@example.org",
                                "username",
                                name,
                                "password",
                                PASSWORD,
                                "oldEnough",
                                "true"))
                .body();
    }

    private String signIn(String name) {
        return browser.submit("/sign-in", "/sign-in", Map.of("username", name, "password", PASSWORD))
                .body();
    }

    private void write(String name, String text) {
        browser.submit("/contact", "/contact", Map.of("sender", name + "@example.org", "message", text));
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
