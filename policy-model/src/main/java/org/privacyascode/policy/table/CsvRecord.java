package org.privacyascode.policy.table;

import java.util.List;
import org.privacyascode.policy.problem.Position;

/** The cells of one record of a CSV text. */
record CsvRecord(Position position, List<String> cells) {
    CsvRecord {
        cells = List.copyOf(cells);
    }
}
