package com.smartaimovies.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@ExtendWith(OutputCaptureExtension.class)
class SlowPagesTest {
    @Test
    void notes_a_page_that_took_long(CapturedOutput output) throws Exception {
        open(Duration.ZERO);

        assertThat(output).containsPattern("/movies/salt took \\d+ ms for 127.0.0.1");
    }

    @Test
    void notes_nothing_of_a_page_that_did_not(CapturedOutput output) throws Exception {
        open(Duration.ofHours(1));

        assertThat(output).doesNotContain("/movies/salt");
    }

    private static void open(Duration slow) throws Exception {
        new SlowPages(slow)
                .doFilter(
                        new MockHttpServletRequest("GET", "/movies/salt"),
                        new MockHttpServletResponse(),
                        new MockFilterChain());
    }
}
