package org.privacyascode.config.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.privacyascode.config.input.Position;
import org.privacyascode.config.input.Setting;
import org.privacyascode.config.input.SourceText;
import org.privacyascode.config.known.Resolved;

class StatedSettingsTest {

    @Test
    void a_key_is_found_in_every_spelling_that_frameworks_accept() {
        StatedSettings settings = StatedSettings.of(List.of(setting("analytics.api-url", "https://a.example", "")));

        assertThat(texts(settings, "${analytics.apiUrl}/x")).containsExactly("https://a.example/x");
        assertThat(texts(settings, "${analytics.api}")).containsExactly("");
    }

    @Test
    void a_variable_of_the_environment_states_the_key_that_it_spells() {
        StatedSettings settings = StatedSettings.of(
                List.of(setting("services.web.environment.ANALYTICS_API_URL", "https://a.example", "")));

        assertThat(texts(settings, "${analytics.api-url}")).containsExactly("https://a.example");
        assertThat(texts(settings, "${ANALYTICS_API_URL}")).containsExactly("https://a.example");
        assertThat(texts(settings, "${ANALYTICS_URL}")).containsExactly("");
    }

    @Test
    void profiles_and_files_that_disagree_are_all_told() {
        StatedSettings settings = StatedSettings.of(List.of(
                setting("url", "https://one.example", ""),
                setting("url", "https://two.example", ""),
                setting("url", "https://dev.example", "dev")));

        assertThat(texts(settings, "${url}"))
                .containsExactlyInAnyOrder("https://one.example", "https://two.example", "https://dev.example");
    }

    @Test
    void what_nobody_states_stays_open_unless_it_has_a_default() {
        assertThat(StatedSettings.NONE.fill("${url}/x")).containsExactly(new Resolved("/x", List.of("${url}")));
        assertThat(StatedSettings.NONE.fill("${url:https://d.example}"))
                .containsExactly(new Resolved("https://d.example", List.of()));
        assertThat(StatedSettings.NONE.fill("https://plain.example"))
                .containsExactly(new Resolved("https://plain.example", List.of()));
    }

    private static List<String> texts(StatedSettings settings, String text) {
        return settings.fill(text).stream().map(Resolved::text).toList();
    }

    private static Setting setting(String key, String value, String profile) {
        Position start = new Position(1, 1);
        return new Setting(
                SourceText.of("application.properties", key + "=" + value), key, value, start, start, profile);
    }
}
