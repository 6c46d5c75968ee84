package org.privacyascode.record;

import java.util.List;
import java.util.stream.Collectors;

/** Tables as CSV (RFC 4180, but {@code \n}) and as Markdown. A cell that a spreadsheet would run as a formula is kept a text. */
record Csv(List<String> head, List<List<String>> rows) {

    private static final String FORMULA = "=+-@\t\r";

    /** All rows, the head first. */
    String csv() {
        return line(head) + rows.stream().map(Csv::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\n"));
    }

    private static String cell(String text) {
        String plain = text.replaceAll("\\R", " ");
        String safe = !plain.isEmpty() && FORMULA.indexOf(plain.charAt(0)) >= 0 ? "'" + plain : plain;
        return safe.matches("[^\",]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    /** A table below a title. */
    String markdown(String title, String lead) {
        String body = rows.stream().map(Csv::row).collect(Collectors.joining());
        return "# " + title + "\n\n" + lead + "\n\n" + row(head) + "|---".repeat(head.size()) + "|\n" + body;
    }

    private static String row(List<String> cells) {
        return cells.stream().map(Csv::escaped).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String escaped(String text) {
        return text.replaceAll("\\R", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("([\\\\`*_\\[\\]|!~$])", "\\\\$1");
    }
}
