package org.privacyascode.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.privacyascode.finding.Severity;

class RulePagesTest {

    private static final Path PAGES = Path.of("..", "docs", "rules");
    private static final List<String> IDS =
            Rules.infos().stream().map(info -> info.id().value()).toList();

    @Test
    void rules_are_sorted_by_id_and_each_is_there_once() {
        assertThat(IDS).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(10);
    }

    @Test
    void every_rule_has_a_page_that_says_when_it_fires_what_to_do_and_how_to_accept() throws IOException {
        for (RuleInfo info : Rules.infos()) {
            Path page = PAGES.resolve(info.id() + ".md");
            assertThat(page).exists();
            assertThat(Files.readString(page))
                    .as(page.toString())
                    .startsWith("# " + info.id() + "\n")
                    .contains("## Fires", "## Does not fire", "## The finding", "## Ways out", "## Accepting it")
                    .contains(info.severity() == Severity.ERROR ? "**Error**" : "**Warning**");
        }
    }

    @Test
    void there_is_no_page_for_a_rule_that_does_not_exist() throws IOException {
        List<String> expected = new ArrayList<>(IDS);
        expected.add("README");
        try (var pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString().replace(".md", "")))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }
}
