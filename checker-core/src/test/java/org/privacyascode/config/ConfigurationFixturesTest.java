package org.privacyascode.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacyascode.code.CodeBase;
import org.privacyascode.knowledge.Names;
import org.privacyascode.policy.vendor.Vendors;

/**
 * Each folder below {@code src/test/resources/config} is a behaviour: {@code input/} is scanned, {@code expected.txt} is what
 * comes out. Run with {@code -Dconfig.fixtures.update=true} to write the files anew, and review the difference.
 */
final class ConfigurationFixturesTest {
    private static final Path FIXTURES = Path.of("src/test/resources/config");
    private static final Vendors VENDORS = Vendors.load();
    private static final Names NAMES = Names.load();

    static Stream<String> behaviours() throws IOException {
        try (Stream<Path> folders = Files.list(FIXTURES)) {
            return folders
                    .filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("behaviours")
    void gives_the_facts_that_are_expected(String behaviour) throws IOException {
        Path folder = FIXTURES.resolve(behaviour);
        Path input = folder.resolve("input");
        CodeBase code = new CodeBase(List.of(), List.of(input), List.of(), List.of(), Optional.of(input));
        String actual = FactLines.of(ConfigurationScan.run(code, VENDORS, NAMES));
        Path expected = folder.resolve("expected.txt");
        if (Boolean.getBoolean("config.fixtures.update")) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }
}
