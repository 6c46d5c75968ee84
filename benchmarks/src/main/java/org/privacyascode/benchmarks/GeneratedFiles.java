package org.privacyascode.benchmarks;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** Files of every large format, made of parts that repeat with a number in them. */
final class GeneratedFiles {
    private static final Map<String, Kind> KINDS = new TreeMap<>(Map.of(
            "application.yml",
            new Kind(
                    "",
                    n ->
                            "group%d:\n  mail:\n    host: smtp%d.shop-%d.com\n    starttls: true\n  note: some words that nobody looks for\n  retry: {times: 3, wait: 10s}\n"
                                    .replace("%d", String.valueOf(n)),
                    ""),
            "application.properties",
            new Kind(
                    "",
                    n ->
                            "group%d.mail.host=smtp%d.shop-%d.com\ngroup%d.note=some words that nobody looks for\ngroup%d.retry.times=3\n"
                                    .replace("%d", String.valueOf(n)),
                    ""),
            "schema.sql",
            new Kind(
                    "",
                    n ->
                            ("CREATE TABLE customer_%d (id bigint PRIMARY KEY, first_name varchar(80), email text NOT NULL, price numeric(9,2));\n"
                                            + "INSERT INTO customer_%d (id, first_name) VALUES (1, 'it''s a name'), (2, 'another');\n")
                                    .replace("%d", String.valueOf(n)),
                    ""),
            "page.html",
            new Kind(
                    "<html><body>\n",
                    n ->
                            ("<form th:object=\"${customer%d}\"><p>Some words</p><input type=\"text\" name=\"firstName\"><input type=\"email\" name=\"email\">"
                                            + "<img src=\"https://img%d.shop.com/a.png\"></form>\n")
                                    .replace("%d", String.valueOf(n)),
                    "</body></html>\n"),
            "openapi.json",
            new Kind(
                    "{\"openapi\": \"3.0.1\", \"components\": {\"schemas\": {\n",
                    n ->
                            ("\"Customer%dRequest\": {\"type\": \"object\", \"properties\": {\"firstName\": {\"type\": \"string\"}, "
                                            + "\"email\": {\"type\": \"string\"}, \"price\": {\"type\": \"number\"}}},\n")
                                    .replace("%d", String.valueOf(n)),
                    "\"Last\": {\"type\": \"object\"}}}}\n"),
            "changelog.xml",
            new Kind(
                    "<databaseChangeLog>\n",
                    n ->
                            ("<changeSet id=\"%d\" author=\"a\"><createTable tableName=\"customer_%d\"><column name=\"first_name\" type=\"varchar(80)\"/>"
                                            + "<column name=\"email\" type=\"text\"/></createTable></changeSet>\n")
                                    .replace("%d", String.valueOf(n)),
                    "</databaseChangeLog>\n"),
            "app.js",
            new Kind(
                    "",
                    n ->
                            ("function load%d() { if (consent%d) { fetch('https://api%d.shop.com/v1'); } localStorage.setItem('key%d', \"a\"); return a / 2; }\n")
                                    .replace("%d", String.valueOf(n)),
                    "")));

    /** What a file begins with, repeats and ends with. */
    private record Kind(String head, IntFunction<String> part, String tail) {}

    private GeneratedFiles() {}

    static Iterable<String> names() {
        return KINDS.keySet();
    }

    /** Writes a file of about so many bytes. */
    static void write(Path file, String name, long bytes) throws IOException {
        Kind kind = KINDS.get(name);
        Files.createDirectories(file.getParent());
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(kind.head());
            long written = kind.head().length();
            for (int n = 0; written < bytes; n++) {
                String part = kind.part().apply(n);
                out.write(part);
                written += part.length();
            }
            out.write(kind.tail());
        }
    }
}
