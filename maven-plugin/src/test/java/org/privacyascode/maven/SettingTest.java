package org.privacyascode.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.privacyascode.page.Layout;

class SettingTest {

    @Test
    void reads_a_word_of_a_closed_list() throws Exception {
        assertThat(Setting.oneOf(Layout.class, "privacy.layout", "classic")).isEqualTo(Layout.CLASSIC);
    }

    @Test
    void refuses_a_word_that_is_not_on_the_list_and_says_which_are() {
        assertThatThrownBy(() -> Setting.oneOf(Layout.class, "privacy.layout", "Classic"))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("privacy.layout is 'Classic'; it can be classic, layered.");
    }

    @Test
    void reads_the_date_of_a_check() throws Exception {
        assertThat(Setting.date("privacy.asOf", "2026-12-01")).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void refuses_a_date_that_is_none() {
        assertThatThrownBy(() -> Setting.date("privacy.asOf", "1.12.2026"))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("write a date as 2026-12-01");
    }
}
