package org.privacyascode.benchmarks.suite;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.privacyascode.benchmarks.Csv;

/** The labels of a suite as cases. Each suite has its own columns. */
final class Cases {

    private static final Pattern ENTRY = Pattern.compile("<([\\w.$]+): ([\\w.$\\[\\]]+) ([\\w$<>]+)\\(([^)]*)\\)>");

    private Cases() {}

    static List<Case> of(Suite suite) throws IOException {
        List<Map<String, String>> rows = Csv.read(suite.truth());
        Stream<Case> cases =
                switch (suite.name()) {
                    case "securibench-micro" -> {
                        Set<String> apart = Csv.read("securibench_micro_apart.csv").stream()
                                .map(row -> row.get("class"))
                                .collect(Collectors.toSet());
                        yield rows.stream().map(row -> line(row, apart));
                    }
                    case "dataflowbench" ->
                        rows.stream()
                                .map(row -> new Case(
                                        row.get("class"), "", 0, isLeak(row), row.get("use").equals("core")));
                    case "owasp" ->
                        rows.stream()
                                .map(row -> new Case(
                                        "org.owasp.benchmark.testcode." + row.get("test"),
                                        "",
                                        0,
                                        isLeak(row),
                                        row.get("use").equals("flow")));
                    case "juliet" ->
                        rows.stream()
                                .filter(row -> row.get("leak").matches("yes|no"))
                                .map(row -> new Case(row.get("class"), row.get("method"), 0, isLeak(row), true));
                    case "flowdroid" -> {
                        Set<String> apart = Csv.read("flowdroid_apart.csv").stream()
                                .map(row -> row.get("class") + "." + row.get("method") + "(")
                                .collect(Collectors.toSet());
                        yield rows.stream()
                                .filter(row -> row.get("use").equals("core"))
                                .map(row -> entry(row, apart));
                    }
                    default -> throw new IOException("no labels are known of the suite " + suite.name());
                };
        return cases.toList();
    }

    private static boolean isLeak(Map<String, String> row) {
        return row.get("leak").equals("yes");
    }

    private static Case line(Map<String, String> row, Set<String> apart) {
        String name = row.get("path")
                .replaceFirst("^src/", "")
                .replaceFirst("\\.java$", "")
                .replace('/', '.');
        return new Case(
                name,
                "",
                Integer.parseInt(row.get("line")),
                row.get("label").equals("BAD"),
                !apart.contains(row.get("class")));
    }

    private static Case entry(Map<String, String> row, Set<String> apart) {
        Matcher entry = ENTRY.matcher(row.get("entry_point"));
        if (!entry.matches()) {
            throw new IllegalArgumentException("not an entry point: " + row.get("entry_point"));
        }
        String parameters = entry.group(4).isBlank()
                ? ""
                : Stream.of(entry.group(4).split(",")).map(Cases::descriptor).collect(Collectors.joining());
        return new Case(
                entry.group(1), entry.group(3) + "(" + parameters + ")" + descriptor(entry.group(2)),
                0,
                isLeak(row),
                !apart.contains(entry.group(1) + "." + entry.group(3) + "("));
    }

    private static String descriptor(String type) {
        String name = type.strip();
        if (name.endsWith("[]")) {
            return "[" + descriptor(name.substring(0, name.length() - 2));
        }
        return switch (name) {
            case "void" -> "V";
            case "boolean" -> "Z";
            case "byte" -> "B";
            case "char" -> "C";
            case "short" -> "S";
            case "int" -> "I";
            case "long" -> "J";
            case "float" -> "F";
            case "double" -> "D";
            default -> "L" + name.replace('.', '/') + ";";
        };
    }
}
