package org.privacyascode.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;

/** Where clients send to: what code, annotations and configuration say together, and nothing where they do not. */
class HostsTest {

    private static final String BEFORE =
            """
            package shop;
            import org.springframework.beans.factory.annotation.*;
            import org.springframework.boot.context.properties.*;
            import org.springframework.context.annotation.*;
            import org.springframework.core.env.*;
            import org.springframework.web.client.*;
            import org.springframework.web.util.*;
            class Customer { String email; String getEmail() { return email; } }
            """;

    @TempDir
    static Path library;

    @TempDir
    Path folder;

    @BeforeAll
    static void compileLibraries() {
        Project.compileLibraries("libraries.txt", library);
    }

    static Stream<Arguments> stated() {
        return Stream.of(
                way(
                        "a field with @Value",
                        """
                        class A { @Value("${analytics.url}") String url; RestTemplate t = new RestTemplate();
                          void run(Customer c) { t.postForObject(url + "/track", c.getEmail(), String.class); } }
                        """),
                way(
                        "a constructor parameter with @Value, kept in a field",
                        """
                        class A { private final String url; RestTemplate t;
                          A(@Value("${analytics.url}") String url, RestTemplate t) { this.url = url; this.t = t; }
                          void run(Customer c) { t.postForObject(url, c.getEmail(), String.class); } }
                        """),
                way(
                        "a client built in the constructor",
                        """
                        class A { private final RestClient client;
                          A(RestClient.Builder b, @Value("${analytics.url}") String url) { client = b.baseUrl(url).build(); }
                          void run(Customer c) { client.post().uri("/track").header("a", "b").body(c.getEmail()).retrieve(); } }
                        """),
                way(
                        "a builder in several statements",
                        """
                        class A { private final RestClient client;
                          A(RestClient.Builder b, Environment env) { b.baseUrl(env.getProperty("analytics.url")); client = b.build(); }
                          void run(Customer c) { client.post().uri("/track").body(c.getEmail()).retrieve(); } }
                        """),
                way(
                        "a bean of a factory method",
                        """
                        class Config { @Bean RestClient analytics(@Value("${analytics.url}") String url) {
                            return RestClient.builder().baseUrl(url).defaultHeader("a", "b").build(); } }
                        class A { private final RestClient client; A(RestClient client) { this.client = client; }
                          void run(Customer c) { client.post().uri("/track").body(c.getEmail()).retrieve(); } }
                        """),
                way(
                        "the qualified one of two beans",
                        """
                        class Config {
                          @Bean RestClient one(@Value("${analytics.url}") String url) { return RestClient.create(url); }
                          @Bean RestClient two() { return RestClient.create("https://other.example.net"); } }
                        class A { private final RestClient client; A(@Qualifier("one") RestClient client) { this.client = client; }
                          void run(Customer c) { client.post().uri("/track").body(c.getEmail()).retrieve(); } }
                        """),
                way(
                        "the root of a RestTemplate",
                        """
                        class A { private final RestTemplate t;
                          A(org.springframework.boot.web.client.RestTemplateBuilder b, Environment env) {
                            t = b.rootUri(env.getRequiredProperty("analytics.url")).build(); }
                          void run(Customer c) { t.postForObject("/track", c.getEmail(), String.class); } }
                        """),
                way(
                        "a bound class",
                        """
                        @ConfigurationProperties(prefix = "analytics") class Props { private String url;
                          public String getUrl() { return url; } public void setUrl(String u) { url = u; } }
                        class A { private final Props props; RestTemplate t; A(Props p) { props = p; }
                          void run(Customer c) { t.postForObject(props.getUrl() + "/track", c.getEmail(), String.class); } }
                        """),
                way(
                        "a bound record",
                        """
                        @ConfigurationProperties("analytics") record Props(String url) {}
                        class A { private final Props props; RestTemplate t; A(Props p) { props = p; }
                          void run(Customer c) { t.postForObject(props.url(), c.getEmail(), String.class); } }
                        """),
                way(
                        "a part of a bound class",
                        """
                        @ConfigurationProperties class Props { Analytics analytics = new Analytics();
                          Analytics getAnalytics() { return analytics; }
                          static class Analytics { String url; String getUrl() { return url; } } }
                        class A { private Props props; RestTemplate t;
                          void run(Customer c) { t.postForObject(props.getAnalytics().getUrl(), c.getEmail(), String.class); } }
                        """
                                .replace("@ConfigurationProperties class", "@ConfigurationProperties(\"shop\") class")),
                way(
                        "a helper that builds the address",
                        """
                        class A { @Value("${analytics.url}") String url; RestTemplate t;
                          private String to(String path) { return String.format("%s/%s", base(), path); }
                          private String base() { return url.trim(); }
                          void run(Customer c) { t.postForObject(base() + "/x", c.getEmail(), String.class); } }
                        """),
                way(
                        "a URI builder",
                        """
                        class A { @Value("${analytics.url}") String url; RestTemplate t;
                          void run(Customer c) { String to = UriComponentsBuilder.fromHttpUrl(url).path("/t").toUriString();
                            t.postForObject(to, c.getEmail(), String.class); } }
                        """),
                way(
                        "the JDK's client",
                        """
                        class A { @Value("${analytics.url}") String url;
                          void run(Customer c) throws Exception {
                            var request = java.net.http.HttpRequest.newBuilder(java.net.URI.create(url + "/t"))
                              .header("a", "b").POST(java.net.http.HttpRequest.BodyPublishers.ofString(c.getEmail())).build();
                            java.net.http.HttpClient.newHttpClient().send(request, null); } }
                        """),
                way(
                        "OkHttp",
                        """
                        class A { @Value("${analytics.url}") String url; okhttp3.OkHttpClient client;
                          void run(Customer c) {
                            client.newCall(new okhttp3.Request.Builder().url(url).post(c.getEmail()).build()); } }
                        """),
                way(
                        "Apache HttpClient",
                        """
                        class A { @Value("${analytics.url}") String url; org.apache.http.client.HttpClient client;
                          void run(Customer c) { var post = new org.apache.http.client.methods.HttpPost(url);
                            post.setEntity(c.getEmail()); client.execute(post); } }
                        """),
                way(
                        "JAX-RS",
                        """
                        class A { @org.eclipse.microprofile.config.inject.ConfigProperty(name = "analytics.url") String url;
                          jakarta.ws.rs.client.Client client;
                          void run(Customer c) { client.target(url).path("t").request().header("a", "b").post(c.getEmail()); } }
                        """),
                way(
                        "Feign",
                        """
                        @org.springframework.cloud.openfeign.FeignClient(name = "analytics", url = "${analytics.url}")
                        interface Api { void track(String mail); }
                        class A { Api api; void run(Customer c) { api.track(c.getEmail()); } }
                        """),
                way(
                        "an HTTP interface with the client it is made of",
                        """
                        interface Api { @org.springframework.web.service.annotation.PostExchange("/track") void track(String mail); }
                        class Config { @Bean Api api(@Value("${analytics.url}") String url) {
                          var adapter = org.springframework.web.client.support.RestClientAdapter.create(RestClient.create(url));
                          return org.springframework.web.service.invoker.HttpServiceProxyFactory.builderFor(adapter).build()
                            .createClient(Api.class); } }
                        class A { Api api; void run(Customer c) { api.track(c.getEmail()); } }
                        """),
                way(
                        "Retrofit",
                        """
                        interface Api { @retrofit2.http.POST("track") Object track(String mail); }
                        class A { Api api;
                          A(@Value("${analytics.url}") String url) {
                            api = new retrofit2.Retrofit.Builder().baseUrl(url).build().create(Api.class); }
                          void run(Customer c) { api.track(c.getEmail()); } }
                        """),
                way(
                        "a MicroProfile client",
                        """
                        @org.eclipse.microprofile.rest.client.inject.RegisterRestClient(configKey = "tracker")
                        interface Api { void track(String mail); }
                        class A { Api api; void run(Customer c) { api.track(c.getEmail()); } }
                        """),
                way(
                        "a Micronaut client",
                        """
                        @io.micronaut.http.client.annotation.Client(id = "tracker") interface Api { void track(String mail); }
                        class A { Api api; void run(Customer c) { api.track(c.getEmail()); } }
                        """));
    }

    private static Arguments way(String name, String source) {
        return Arguments.of(name, source);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stated")
    void a_host_in_the_configuration_is_found_through(String name, String source) {
        String settings =
                """
                analytics.url=https://api.mixpanel.com/import
                shop.analytics.url=https://api.mixpanel.com/import
                quarkus.rest-client.tracker.url=https://api.mixpanel.com
                micronaut.http.services.tracker.url=https://api.mixpanel.com
                """;
        assertThat(sent(settings, source)).as(name).singleElement().satisfies(fact -> {
            assertThat(fact.target().host()).isEqualTo("api.mixpanel.com");
            assertThat(fact.target().recipient()).isEqualTo("mixpanel");
            assertThat(fact.attributes()).containsKey("key");
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stated")
    void a_host_that_only_the_environment_knows_stays_open_and_names_the_variable(String name, String source) {
        String settings =
                """
                analytics.url=${TRACKER_URL}
                shop.analytics.url=${TRACKER_URL}
                quarkus.rest-client.tracker.url=${TRACKER_URL}
                micronaut.http.services.tracker.url=${TRACKER_URL}
                """;
        assertThat(sent(settings, source)).as(name).singleElement().satisfies(fact -> {
            assertThat(fact.target().host()).isEmpty();
            assertThat(fact.target().recipient()).isEmpty();
            assertThat(fact.attributes()).containsEntry("host-from", "${TRACKER_URL}");
        });
    }

    @Test
    void each_profile_has_its_own_host() {
        Project project = Project.in(folder, library)
                .with("application.properties", "analytics.url=http://localhost:9000\n")
                .with("application-prod.properties", "analytics.url=https://api.mixpanel.com\n");

        assertThat(sent(project, field("url")))
                .extracting(fact -> fact.target().host())
                .containsExactlyInAnyOrder("localhost", "api.mixpanel.com");
    }

    @Test
    void a_default_in_the_code_holds_where_no_setting_says_otherwise() {
        assertThat(sent("a=b\n", field("url").replace("${analytics.url}", "${analytics.url:https://in.example.net}")))
                .extracting(fact -> fact.target().host())
                .containsExactly("in.example.net");
    }

    @Test
    void a_parameter_that_two_callers_fill_has_both_hosts() {
        String source =
                """
                class A { RestTemplate t;
                  void one(Customer c) { send("https://one.example.net", c); }
                  void two(Customer c) { send("https://two.example.net", c); }
                  private void send(String to, Customer c) { t.postForObject(to, c.getEmail(), String.class); } }
                """;

        assertThat(sent("a=b\n", source))
                .extracting(fact -> fact.target().host())
                .containsExactlyInAnyOrder("one.example.net", "two.example.net");
    }

    @Test
    void what_a_request_decides_stays_open() {
        String source =
                """
                class A { RestTemplate t;
                  void run(Customer c, String to) { t.postForObject("https://" + to, c.getEmail(), String.class); } }
                """;

        assertThat(sent("a=b\n", source)).singleElement().satisfies(fact -> {
            assertThat(fact.target().host()).isEmpty();
            assertThat(fact.attributes()).isEmpty();
        });
    }

    @Test
    void an_interface_that_the_application_implements_itself_is_no_client() {
        String source =
                """
                @org.springframework.web.service.annotation.HttpExchange("https://in.example.net")
                interface Api { @org.springframework.web.service.annotation.PostExchange void track(String mail); }
                class Local implements Api { public void track(String mail) { } }
                class A { Api api; void run(Customer c) { api.track(c.getEmail()); } }
                """;

        assertThat(sent("a=b\n", source)).isEmpty();
        assertThat(sent("a=b\n", source.replace("class Local implements Api", "class Local")))
                .extracting(fact -> fact.target().host())
                .containsExactly("in.example.net");
    }

    @Test
    void no_value_of_a_setting_is_told_but_its_host() {
        List<Fact> facts =
                sent("analytics.url=https://me:s3cret-word@api.mixpanel.com/k3y?token=t0ken\n", field("url"));

        assertThat(facts).singleElement().satisfies(fact -> {
            assertThat(fact.target().host()).isEqualTo("api.mixpanel.com");
            assertThat(fact.toString()).doesNotContain("s3cret", "k3y", "t0ken");
        });
    }

    private static String field(String name) {
        return """
                class A { @Value("${analytics.url}") String url; RestTemplate t;
                  void run(Customer c) { t.postForObject(NAME, c.getEmail(), String.class); } }
                """
                .replace("NAME", name);
    }

    private List<Fact> sent(String settings, String source) {
        return sent(Project.in(folder, library).with("application.properties", settings), source);
    }

    private static List<Fact> sent(Project project, String source) {
        return Project.flows(project.scan(BEFORE + source)).stream()
                .filter(fact -> fact.kind() == FactKind.SHARED)
                .toList();
    }
}
