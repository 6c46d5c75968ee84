package org.privacyascode.config.api;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.privacyascode.config.input.CodeComments;
import org.privacyascode.config.input.Format;
import org.privacyascode.config.input.Seen;
import org.privacyascode.config.input.SourceText;
import org.privacyascode.config.known.Catalogue;
import org.privacyascode.knowledge.ValueKind;

/** Reads the interface language of Avro: the fields of records and errors; messages of a protocol name records by themselves. */
public final class AvdlFormat implements Format {
    private static final Pattern PART =
            Pattern.compile("\\b(?:record|error)\\s+`?(?<record>\\w+)`?\\s*\\{|(?<open>\\{)|(?<close>\\})"
                    + "|(?<type>union\\s*\\{[^}]*\\}|(?:array|map)\\s*<[^;{}]*?>|[A-Za-z_][\\w.]*(?:\\s*\\([^)]*\\))?\\??)"
                    + "\\s+(?:@[\\w-]+\\s*\\([^)]*\\)\\s*)*`?(?<field>[A-Za-z_]\\w*)`?\\s*(?:=[^;]*)?;");

    private final Catalogue catalogue;

    /** A record under way; without a name what stands in it does not count. */
    private record Open(String name, List<ApiField> fields) {}

    public AvdlFormat(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public boolean reads(SourceText source) {
        return source.extension().equals("avdl");
    }

    @Override
    public void read(SourceText source, Seen seen) {
        ApiFacts facts = new ApiFacts(catalogue, source, seen);
        Deque<Open> open = new ArrayDeque<>();
        Matcher matcher = PART.matcher(CodeComments.blank(source.text()));
        while (matcher.find()) {
            if (matcher.group("record") != null) {
                open.push(new Open(matcher.group("record"), new ArrayList<>()));
            } else if (matcher.group("open") != null) {
                open.push(new Open("", new ArrayList<>()));
            } else if (matcher.group("close") != null) {
                Open closed = open.isEmpty() ? new Open("", List.of()) : open.pop();
                if (!closed.name().isEmpty()) {
                    facts.tell(closed.name(), closed.fields(), Direction.byName(closed.name()), "message");
                }
            } else if (!open.isEmpty()) {
                open.peek()
                        .fields()
                        .add(new ApiField(
                                matcher.group("field"),
                                kind(matcher.group("type")),
                                source.at(matcher.start("field"))));
            }
        }
    }

    private static ValueKind kind(String type) {
        String plain = type.replaceAll("union|null|[{},?\\s]", "");
        return switch (plain.replaceFirst("\\(.*", "")) {
            case "boolean" -> ValueKind.FLAG;
            case "int", "long", "float", "double", "decimal" -> ValueKind.NUMBER;
            case "bytes" -> ValueKind.BINARY;
            case "string" -> ValueKind.TEXT;
            case "date", "time_ms", "timestamp_ms", "local_timestamp_ms" -> ValueKind.DATE;
            case "uuid" -> ValueKind.ID;
            default -> ValueKind.UNKNOWN;
        };
    }
}
