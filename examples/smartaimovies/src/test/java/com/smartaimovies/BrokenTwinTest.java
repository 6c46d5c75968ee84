package com.smartaimovies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.privacyascode.finding.Finding;

/**
 * The twin is the site with breaches in it, in code, configuration, schema and templates: each is found at its line, and nothing else is. After
 * a change that is meant, write the list anew with {@code -Dtwin.write=true} and read what moved.
 */
class BrokenTwinTest {
    private static final Path TWIN = Site.HOME.resolve("../smartaimovies-broken").normalize();
    private static final Path EXPECTED = TWIN.resolve("expected.txt");

    @TempDir
    private static Path folder;

    private static List<Finding> found;

    /** As the build of the twin does: what the twin has, and what it has not is the site's. */
    @BeforeAll
    static void check() throws IOException {
        Path rest = folder.resolve("rest");
        for (Path file : Site.files(Site.HOME.resolve("src/main"))) {
            Path name = Site.HOME.resolve("src/main").relativize(file);
            if (!Files.exists(TWIN.resolve("src/main").resolve(name))) {
                Files.createDirectories(rest.resolve(name).getParent());
                Files.copy(file, rest.resolve(name));
            }
        }
        Path own = TWIN.resolve("src/main");
        List<Path> sources = List.of(own.resolve("java"), rest.resolve("java"));
        Path classes = Files.createDirectory(folder.resolve("classes"));
        Site.compile(sources, classes);
        found = Site.findings(
                Site.policy(),
                Site.facts(classes, List.of(own.resolve("resources"), rest.resolve("resources")), sources));
    }

    @Test
    void gives_each_breach_at_its_line_and_nothing_else() throws IOException {
        String lines = String.join("\n", found.stream().map(BrokenTwinTest::line).sorted().toList()) + "\n";
        if (Boolean.getBoolean("twin.write")) {
            Files.writeString(EXPECTED, lines);
        }
        assertThat(lines).isEqualTo(Files.readString(EXPECTED));
    }

    @Test
    void has_many_breaches_of_many_rules_and_some_outside_of_code() {
        assertThat(found).hasSizeGreaterThanOrEqualTo(25);
        assertThat(found.stream().map(Finding::rule).distinct()).hasSizeGreaterThanOrEqualTo(15);
        assertThat(found.stream()
                        .filter(finding -> finding.sightings().stream()
                                .allMatch(sighting -> sighting.place().className().isEmpty())))
                .hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void gives_the_finding_that_the_readme_shows() throws IOException {
        String readme = Files.readString(Site.HOME.resolve("../../README.md"));
        assertThat(readme).contains("with " + found.size() + " findings in it");
        assertThat(found)
                .filteredOn(finding -> readme.contains(finding.rule() + " " + finding.message()))
                .singleElement()
                .satisfies(finding -> assertThat(readme)
                        .contains("examples/smartaimovies/privacy-policy.yaml:"
                                + finding.waysOut()
                                        .declaration()
                                        .orElseThrow()
                                        .at()
                                        .line() + " (legal"));
    }

    @Test
    void leaves_out_of_the_site_what_it_has_itself() throws IOException {
        String pom = Files.readString(TWIN.resolve("pom.xml"));
        for (Path file : Site.files(TWIN.resolve("src/main"))) {
            Path name = TWIN.resolve("src/main").relativize(file);
            if (Files.exists(Site.HOME.resolve("src/main").resolve(name))) {
                assertThat(pom).contains("<exclude>" + name + "</exclude>");
            }
        }
    }

    private static String line(Finding finding) {
        String file = finding.place().file().replaceAll(".*/src/main/|.*/rest/|^java/", "");
        return finding.rule() + " " + file.replaceAll("^(java/)?com/smartaimovies/", "") + ":"
                + finding.place().line();
    }
}
