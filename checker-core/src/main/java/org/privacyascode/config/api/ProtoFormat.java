package org.privacyascode.config.api;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.privacyascode.config.input.Format;
import org.privacyascode.config.input.Seen;
import org.privacyascode.config.input.SourceText;
import org.privacyascode.config.known.Catalogue;
import org.privacyascode.knowledge.ValueKind;

/** Reads messages of protocol buffers and types of GraphQL: both are names in braces with typed fields. */
public final class ProtoFormat implements Format {
    private static final Pattern PROTO = Pattern.compile(
            "\\b(?:message|group)\\s+(?<message>\\w+)\\s*(?:=\\s*\\d+\\s*)?\\{|\\b(?:enum|service|extend|oneof|rpc|option)\\b[^{};]*(?<other>\\{)|(?<open>\\{)|(?<close>\\})"
                    + "|(?:\\b(?:optional|required|repeated)\\s+)?(?<type>map\\s*<[^>]*>|[\\w.]+)\\s+(?<field>\\w+)\\s*=\\s*\\d+\\s*[;\\[]");
    private static final Pattern GRAPHQL = Pattern.compile(
            "\\b(?<kind>type|input|interface|extend\\s+type|extend\\s+input)\\s+(?<message>\\w+)[^{}]*\\{|\\b(?:enum|schema|directive|union|scalar|query|mutation|fragment|subscription)\\b[^{}\\n]*(?<other>\\{)|(?<open>\\{)|(?<close>\\})"
                    + "|(?<field>\\w+)\\s*(?:\\([^)]*\\))?\\s*:\\s*(?<type>\\[?\\s*\\w+)");

    private final Catalogue catalogue;

    /** A message under way; without a name what stands in it does not count. */
    private record Open(String name, String kind, List<ApiField> fields) {}

    public ProtoFormat(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public boolean reads(SourceText source) {
        return List.of("proto", "graphql", "graphqls", "gql").contains(source.extension());
    }

    @Override
    public void read(SourceText source, Seen seen) {
        boolean proto = source.extension().equals("proto");
        String text = proto
                ? Comments.blank(source.text(), "//", "/*", "*/")
                : Comments.blank(source.text(), "#", "\"\"\"", "\"\"\"");
        Matcher matcher = (proto ? PROTO : GRAPHQL).matcher(text);
        Deque<Open> open = new ArrayDeque<>();
        ApiFacts facts = new ApiFacts(catalogue, source, seen);
        while (matcher.find()) {
            if (matcher.group("message") != null) {
                open.push(new Open(matcher.group("message"), proto ? "" : matcher.group("kind"), new ArrayList<>()));
            } else if (matcher.group("other") != null || matcher.group("open") != null) {
                boolean oneof = matcher.group().startsWith("oneof") && !open.isEmpty();
                open.push(oneof ? new Open("", "", open.peek().fields()) : new Open("", "", new ArrayList<>()));
            } else if (matcher.group("close") != null) {
                close(open, facts, proto);
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

    private static void close(Deque<Open> open, ApiFacts facts, boolean proto) {
        if (open.isEmpty()) {
            return;
        }
        Open closed = open.pop();
        if (closed.name().isEmpty()
                || closed.name().equals("Query")
                || closed.name().equals("Mutation")) {
            return;
        }
        if (proto) {
            facts.tell(closed.name(), closed.fields(), Direction.byName(closed.name()), "message");
        } else {
            boolean in = closed.kind().endsWith("input");
            facts.tell(
                    closed.name(),
                    closed.fields(),
                    java.util.EnumSet.of(in ? Direction.IN : Direction.OUT),
                    "response");
        }
    }

    private static ValueKind kind(String type) {
        return switch (type.replace("[", "").strip()) {
            case "bool", "Boolean" -> ValueKind.FLAG;
            case "int32",
                    "int64",
                    "uint32",
                    "uint64",
                    "sint32",
                    "sint64",
                    "fixed32",
                    "fixed64",
                    "double",
                    "float",
                    "Int",
                    "Float" -> ValueKind.NUMBER;
            case "bytes" -> ValueKind.BINARY;
            case "string", "String" -> ValueKind.TEXT;
            case "google.protobuf.Timestamp", "google.type.Date", "Date", "DateTime" -> ValueKind.DATE;
            case "ID" -> ValueKind.ID;
            default -> ValueKind.UNKNOWN;
        };
    }
}
