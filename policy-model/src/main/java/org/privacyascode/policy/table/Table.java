package org.privacyascode.policy.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.privacyascode.policy.problem.InvalidPolicyException;
import org.privacyascode.policy.problem.PolicyProblem;
import org.privacyascode.policy.problem.Position;

/** A CSV file (RFC 4180, UTF-8, {@code \n}) with a header line. */
public record Table(List<Row> rows) {
    public Table {
        rows = List.copyOf(rows);
    }

    /**
     * Reads a table that ships with the tool.
     *
     * @param resource absolute path on the class path
     * @throws InvalidPolicyException if it is missing, or a row has more or fewer cells than the header
     */
    public static Table ofResource(String resource) {
        String name = resource.substring(resource.lastIndexOf('/') + 1);
        try (InputStream in = Table.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new InvalidPolicyException(List.of(new PolicyProblem(
                        new Position(name, 0, 0),
                        "The resource " + resource + " is missing.",
                        "Add privacy-policies to the class path.")));
            }
            return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** Reads a table from text; {@code name} stands in the positions. */
    public static Table parse(String name, String text) {
        List<CsvRecord> records = new CsvText(name, text).records();
        if (records.isEmpty()) {
            throw new InvalidPolicyException(
                    List.of(new PolicyProblem(new Position(name, 1, 1), "The table is empty.", "Add a header line.")));
        }
        List<String> header = records.get(0).cells();
        List<Row> rows = new ArrayList<>();
        for (CsvRecord each : records.subList(1, records.size())) {
            rows.add(row(header, each));
        }
        return new Table(rows);
    }

    private static Row row(List<String> header, CsvRecord each) {
        if (each.cells().size() != header.size()) {
            throw new InvalidPolicyException(List.of(new PolicyProblem(
                    each.position(),
                    "The row has " + each.cells().size() + " cells, the header has " + header.size() + ".",
                    "Quote a cell that holds a comma.")));
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), each.cells().get(i));
        }
        return new Row(each.position(), cells);
    }
}
