package org.privacyascode.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows of a CSV file by column name; values may stand in double quotes. */
public final class Csv {

    private Csv() {}

    /** A file of the disk, or, when there is none, of the labelled cases that come with the program. */
    public static List<Map<String, String>> read(String name) throws IOException {
        if (Files.isRegularFile(Path.of(name))) {
            return parse(Files.readString(Path.of(name)));
        }
        return resource("/truth/" + name);
    }

    /** A file that comes with the program. */
    public static List<Map<String, String>> resource(String file) throws IOException {
        try (InputStream in = Csv.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException(file + ": neither a file nor one that comes with this program");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static List<Map<String, String>> parse(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        List<String> header = cells(lines.get(0));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            Map<String, String> row = new LinkedHashMap<>();
            for (int index = 0; index < header.size(); index++) {
                row.put(header.get(index), index < cells.size() ? cells.get(index) : "");
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean isQuoted = false;
        for (char here : line.toCharArray()) {
            if (here == '"') {
                isQuoted = !isQuoted;
            } else if (here == ',' && !isQuoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(here);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
