package com.smartaimovies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page that the build made from the policy, as a visitor of the site reads it. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:page", "server.tomcat.accesslog.enabled=false"})
class PrivacyPageIT {
    @LocalServerPort
    private int port;

    @Test
    void serves_the_policy_that_was_made_in_this_build() {
        var page = new Browser(port).open("/privacy");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.body())
                .contains("Smart AI Movies", "Example Mail Ltd", "_sam_id", "cookie_consent")
                .doesNotContain("To be decided");
    }

    @Test
    void is_linked_from_every_page() {
        assertThat(new Browser(port).open("/contact").body()).contains("href=\"/privacy\"");
    }
}
