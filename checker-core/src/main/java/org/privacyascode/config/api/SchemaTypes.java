package org.privacyascode.config.api;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.privacyascode.config.input.Node;
import org.privacyascode.config.input.Node.Pair;
import org.privacyascode.knowledge.ValueKind;

/** Objects of JSON Schema, which OpenAPI shares, down through inline objects, lists and combinations. */
final class SchemaTypes {
    private static final int MAX_DEPTH = 40;

    private SchemaTypes() {}

    /** Calls {@code reader} with each object's name, such as {@code Customer.address} inside another, and its fields. */
    static void fields(String owner, Node schema, int depth, BiConsumer<String, List<ApiField>> reader) {
        if (depth > MAX_DEPTH) {
            return;
        }
        List<ApiField> fields = new ArrayList<>();
        for (Pair property : schema.get("properties").map(Node::entries).orElse(List.of())) {
            fields.add(new ApiField(
                    property.key().text(),
                    kind(property.value()),
                    property.key().at()));
            String inner = owner.isEmpty()
                    ? property.key().text()
                    : owner + "." + property.key().text();
            fields(inner, property.value(), depth + 1, reader);
        }
        if (!fields.isEmpty()) {
            reader.accept(owner, fields);
        }
        schema.get("items").ifPresent(items -> fields(owner, items, depth + 1, reader));
        schema.get("additionalProperties").ifPresent(more -> fields(owner, more, depth + 1, reader));
        for (String combination : List.of("allOf", "oneOf", "anyOf")) {
            schema.get(combination)
                    .ifPresent(all -> all.elements().forEach(each -> fields(owner, each, depth + 1, reader)));
        }
    }

    static ValueKind kind(Node schema) {
        String format = schema.text("format");
        String type = schema.get("type")
                .map(node -> node.elements().isEmpty() ? schema.text("type") : first(node))
                .orElse("");
        if (schema.get("enum").isPresent()) {
            return ValueKind.ENUM;
        }
        if (schema.get("$ref").isPresent()
                || type.equals("object")
                || schema.get("properties").isPresent()) {
            return ValueKind.OTHER;
        }
        return switch (type) {
            case "boolean" -> ValueKind.FLAG;
            case "integer", "number" -> ValueKind.NUMBER;
            case "array" -> schema.get("items").map(SchemaTypes::kind).orElse(ValueKind.UNKNOWN);
            default -> switch (format) {
                case "date", "date-time" -> ValueKind.DATE;
                case "binary", "byte" -> ValueKind.BINARY;
                case "uuid" -> ValueKind.ID;
                default -> ValueKind.TEXT;
            };
        };
    }

    private static String first(Node types) {
        return types.elements().stream()
                .filter(Node.Scalar.class::isInstance)
                .map(each -> ((Node.Scalar) each).text())
                .filter(type -> !type.equals("null"))
                .findFirst()
                .orElse("");
    }
}
