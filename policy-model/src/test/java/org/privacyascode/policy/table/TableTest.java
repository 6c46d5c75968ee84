package org.privacyascode.policy.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void reads_quoted_cells_with_commas_quotes_and_line_ends() {
        List<Row> rows = Table.parse("t.csv", "a,b\n\"x, \"\"y\"\"\",\"1\n2\"\n\nc,d\r\n")
                .rows();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).text("a")).contains("x, \"y\"");
        assertThat(rows.get(0).text("b")).contains("1\n2");
        assertThat(rows.get(1).position()).hasToString("t.csv:5:1");
    }

    @Test
    void refuses_a_broken_table_with_its_line() {
        assertThatThrownBy(() -> Table.parse("t.csv", "")).hasMessageContaining("t.csv:1:1: The table is empty.");
        assertThatThrownBy(() -> Table.parse("t.csv", "a,b\n1\n"))
                .hasMessageContaining("t.csv:2:1: The row has 1 cells");
        assertThatThrownBy(() -> Table.parse("t.csv", "a\n\"x\n"))
                .hasMessageContaining("t.csv:2:1: A quoted cell has no end.");
        assertThatThrownBy(() -> Table.parse("t.csv", "a\n1\n").rows().get(0).text("b"))
                .hasMessageContaining("There is no column b.");
        assertThatThrownBy(() -> Table.ofResource("/none.csv")).hasMessageContaining("is missing");
    }
}
