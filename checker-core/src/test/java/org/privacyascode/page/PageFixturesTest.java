package org.privacyascode.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageFixturesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.privacyascode.page.PageFixture#all")
    void are_written_as_expected(PageFixture fixture) {
        PolicyPage page = fixture.page();
        assertThat(fixture.formats()).isNotEmpty().allSatisfy(format -> {
            String actual = page.write(format);
            assertThat(actual).isEqualTo(fixture.expected(format, actual));
        });
    }
}
