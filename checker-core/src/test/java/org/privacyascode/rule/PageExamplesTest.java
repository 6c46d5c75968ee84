package org.privacyascode.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Run with {@code -Dpages.write=true} to write what is found into the pages, and review the difference. */
class PageExamplesTest {

    private static final Path PAGES = Path.of("..", "docs", "rules");
    private static final Pattern BLOCK = Pattern.compile("(?<=\n## The finding\n\n```\n).*?(?=```\n)", Pattern.DOTALL);

    @TempDir
    private static Path stubs;

    @TempDir
    private Path classes;

    @BeforeAll
    static void compileStubs() throws IOException {
        RuleFixture.compileStubs(stubs);
    }

    static List<PageExample> examples() {
        return Rules.infos().stream().map(PageExample::new).toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_page_of_a_rule_shows_the_finding_that_its_example_has(PageExample example) throws IOException {
        String shown = example.shown(stubs, classes);
        Path page = PAGES.resolve(example + ".md");
        if (Boolean.getBoolean("pages.write")) {
            Files.writeString(
                    page, BLOCK.matcher(Files.readString(page)).replaceFirst(Matcher.quoteReplacement(shown)));
        }
        Matcher block = BLOCK.matcher(Files.readString(page));
        assertThat(block.find()).as("%s has a block below The finding", page).isTrue();
        assertThat(block.group()).isEqualTo(shown);
    }
}
