package org.privacyascode.config.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.privacyascode.config.input.Format;
import org.privacyascode.config.input.JsonText;
import org.privacyascode.config.input.Node;
import org.privacyascode.config.input.Node.Pair;
import org.privacyascode.config.input.Seen;
import org.privacyascode.config.input.SourceText;
import org.privacyascode.config.input.UnreadableText;
import org.privacyascode.config.known.Catalogue;
import org.privacyascode.knowledge.ValueKind;

/** Reads JSON Schema and Avro schemas. */
public final class JsonSchemaFormat implements Format {

    private final Catalogue catalogue;

    public JsonSchemaFormat(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public boolean reads(SourceText source) {
        return source.extension().equals("avsc")
                || source.extension().equals("json")
                        && (source.head().contains("json-schema.org/")
                                        && source.head().contains("\"$schema\"")
                                || source.name().endsWith(".schema.json"));
    }

    @Override
    public void read(SourceText source, Seen seen) throws UnreadableText {
        ApiFacts facts = new ApiFacts(catalogue, source, seen);
        for (Node root : JsonText.read(source).roots()) {
            if (source.extension().equals("avsc")) {
                avro(root, facts, 0);
            } else {
                schema(root, source, facts);
            }
        }
    }

    private static void schema(Node root, SourceText source, ApiFacts facts) {
        String title = root.text("title").isEmpty() ? source.name().replaceFirst("\\..*$", "") : root.text("title");
        SchemaTypes.fields(
                title, root, 0, (name, fields) -> facts.tell(name, fields, Direction.byName(name), "message"));
        for (String kind : List.of("$defs", "definitions")) {
            root.get(kind).ifPresent(all -> all.entries()
                    .forEach(each -> SchemaTypes.fields(
                            each.key().text(),
                            each.value(),
                            0,
                            (name, fields) -> facts.tell(name, fields, Direction.byName(name), "message"))));
        }
    }

    private static void avro(Node node, ApiFacts facts, int depth) {
        if (depth > 40) {
            return;
        }
        if (node.text("type").equals("record") || node.text("type").equals("error")) {
            List<ApiField> fields = new ArrayList<>();
            for (Node field : node.get("fields").map(Node::elements).orElse(List.of())) {
                field.scalar("name")
                        .ifPresent(
                                name -> fields.add(new ApiField(name.text(), avroKind(field.get("type")), name.at())));
            }
            Set<Direction> directions = Direction.byName(node.text("name"));
            facts.tell(node.text("name"), fields, directions, "message");
        }
        for (Pair pair : node.entries()) {
            avro(pair.value(), facts, depth + 1);
        }
        node.elements().forEach(each -> avro(each, facts, depth + 1));
    }

    private static ValueKind avroKind(java.util.Optional<Node> type) {
        if (type.isEmpty()) {
            return ValueKind.UNKNOWN;
        }
        Node node = type.get();
        if (node instanceof Node.Scalar scalar) {
            return switch (scalar.text()) {
                case "boolean" -> ValueKind.FLAG;
                case "int", "long", "float", "double" -> ValueKind.NUMBER;
                case "bytes" -> ValueKind.BINARY;
                case "string" -> ValueKind.TEXT;
                case "null" -> ValueKind.OTHER;
                default -> ValueKind.UNKNOWN;
            };
        }
        if (!node.elements().isEmpty()) {
            return node.elements().stream()
                    .map(each -> avroKind(java.util.Optional.of(each)))
                    .filter(kind -> kind != ValueKind.OTHER)
                    .findFirst()
                    .orElse(ValueKind.UNKNOWN);
        }
        String logical = node.text("logicalType");
        if (logical.startsWith("date") || logical.startsWith("time")) {
            return ValueKind.DATE;
        }
        return node.text("type").equals("record") ? ValueKind.OTHER : avroKind(node.get("type"));
    }
}
