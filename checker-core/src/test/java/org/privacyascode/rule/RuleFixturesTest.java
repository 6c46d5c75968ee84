package org.privacyascode.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Run with {@code -Dfixtures.write=true} to write what is found as what is expected, and review the difference. */
class RuleFixturesTest {

    @TempDir
    private static Path stubs;

    @TempDir
    private Path folder;

    @BeforeAll
    static void compileStubs() throws IOException {
        RuleFixture.compileStubs(stubs);
    }

    static List<RuleFixture> fixtures() {
        return RuleFixture.all();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void a_rule_finds_what_is_expected_and_nothing_else(RuleFixture fixture) throws IOException {
        String found = fixture.findings(stubs, folder);
        Path expected = fixture.folder().resolve("expected.txt");
        if (Boolean.getBoolean("fixtures.write")) {
            Files.writeString(expected, found);
        }
        assertThat(found).isEqualTo(Files.readString(expected));
    }

    @Test
    void every_rule_with_fixtures_has_one_that_fires_and_one_that_nearly_does() {
        Map<String, List<Boolean>> fires = RuleFixture.all().stream()
                .collect(Collectors.groupingBy(
                        RuleFixture::rule, Collectors.mapping(RuleFixturesTest::isFiring, Collectors.toList())));

        assertThat(fires).allSatisfy((rule, all) -> assertThat(all).contains(true, false));
    }

    private static boolean isFiring(RuleFixture fixture) {
        try {
            return !Files.readString(fixture.folder().resolve("expected.txt")).isEmpty();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
