package org.privacyascode.config.api;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.privacyascode.config.input.Documents;
import org.privacyascode.config.input.Format;
import org.privacyascode.config.input.JsonText;
import org.privacyascode.config.input.Node;
import org.privacyascode.config.input.Node.Pair;
import org.privacyascode.config.input.Seen;
import org.privacyascode.config.input.SourceText;
import org.privacyascode.config.input.UnreadableText;
import org.privacyascode.config.input.YamlText;
import org.privacyascode.config.known.Catalogue;

/** Reads OpenAPI and Swagger 2 in YAML and JSON. References inside the file are followed, others are not; examples never count. */
public final class OpenApiFormat implements Format {

    private final Catalogue catalogue;

    public OpenApiFormat(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public boolean reads(SourceText source) {
        return switch (source.extension()) {
            case "yaml", "yml" -> source.head()
                    .matches("(?s)(.*\\n)?[\"']?(openapi|swagger)[\"']?\\s*:\\s*[\"']?[23]\\..*");
            case "json" -> source.head().matches("(?s)\\s*\\{.*\"(openapi|swagger)\"\\s*:\\s*\"[23]\\..*");
            default -> false;
        };
    }

    @Override
    public void read(SourceText source, Seen seen) throws UnreadableText {
        Documents documents = source.extension().equals("json") ? JsonText.read(source) : YamlText.read(source);
        for (Documents.Repeated repeated : documents.repeated()) {
            seen.unreadable(source, repeated.again(), "syntax: a key stands twice; both were read");
        }
        documents.roots().forEach(root -> new Walk(root, new ApiFacts(catalogue, source, seen)).run());
    }

    /** One document: first which schemas go in and out, then their fields. */
    private static final class Walk {
        private final Node root;
        private ApiFacts facts;
        private final Map<String, Node> named = new LinkedHashMap<>();
        private final Map<String, Set<Direction>> directions = new LinkedHashMap<>();

        Walk(Node root, ApiFacts facts) {
            this.root = root;
            this.facts = facts;
        }

        void run() {
            Optional<Node> components = root.get("components");
            root.get("definitions").ifPresent(each -> add("#/definitions/", each));
            for (String kind : List.of("schemas", "requestBodies", "responses", "parameters")) {
                components.flatMap(each -> each.get(kind)).ifPresent(each -> add("#/components/" + kind + "/", each));
                root.get(kind).ifPresent(each -> add("#/" + kind + "/", each));
            }
            facts = facts.withNobodys(nobodys());
            root.get("paths").ifPresent(paths -> paths.entries().forEach(path -> path(path.value())));
            named.forEach((ref, node) -> {
                if (ref.contains("/schemas/") || ref.startsWith("#/definitions/")) {
                    Set<Direction> known = directions.getOrDefault(ref, Set.of());
                    schema(name(ref), node, known, 0);
                }
            });
        }

        /** The schemas to which only schemas of companies, places and things refer. */
        private Set<String> nobodys() {
            Map<String, Boolean> all = new LinkedHashMap<>();
            named.forEach((ref, node) -> node.get("properties")
                    .ifPresent(fields -> fields.entries().forEach(field -> Stream.of(
                                    Optional.of(field.value()), field.value().get("items"))
                            .flatMap(Optional::stream)
                            .map(each -> each.text("$ref"))
                            .filter(named::containsKey)
                            .forEach(target ->
                                    all.merge(name(target), facts.isNobody(name(ref)), Boolean::logicalAnd)))));
            return all.entrySet().stream()
                    .filter(Map.Entry::getValue)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }

        private static String name(String ref) {
            return ref.substring(ref.lastIndexOf('/') + 1);
        }

        private void add(String prefix, Node nodes) {
            nodes.entries().forEach(pair -> named.put(prefix + pair.key().text(), pair.value()));
        }

        private void path(Node path) {
            path.get("parameters").ifPresent(this::parameters);
            for (Pair operation : path.entries()) {
                Node node = operation.value();
                node.get("parameters").ifPresent(this::parameters);
                node.get("requestBody").ifPresent(body -> content(body, Direction.IN, 0));
                node.get("responses")
                        .ifPresent(all -> all.entries().forEach(each -> content(each.value(), Direction.OUT, 0)));
            }
        }

        private void parameters(Node parameters) {
            for (Node each : parameters.elements()) {
                Node parameter = named.getOrDefault(each.text("$ref"), each);
                parameter.get("schema").ifPresent(schema -> mark(schema, Direction.IN, 0));
                boolean asked = parameter.text("in").equals("query")
                        || parameter.text("in").equals("formData");
                parameter
                        .scalar("name")
                        .filter(name -> asked)
                        .ifPresent(name -> facts.tell(
                                "",
                                List.of(new ApiField(
                                        name.text(),
                                        SchemaTypes.kind(parameter.get("schema").orElse(parameter)),
                                        name.at())),
                                Set.of(Direction.IN),
                                ""));
            }
        }

        private void content(Node body, Direction direction, int depth) {
            Node node = named.getOrDefault(body.text("$ref"), body);
            node.get("schema").ifPresent(schema -> inline(schema, direction));
            node.get("content").ifPresent(content -> content.entries()
                    .forEach(media -> media.value().get("schema").ifPresent(schema -> inline(schema, direction))));
        }

        private void inline(Node schema, Direction direction) {
            mark(schema, direction, 0);
            if (schema.get("$ref").isEmpty()) {
                schema("", schema, Set.of(direction), 0);
            }
        }

        /** Follows references once per direction, so that circles end. */
        private void mark(Node schema, Direction direction, int depth) {
            if (depth > 60) {
                return;
            }
            String ref = schema.text("$ref");
            Node target = named.get(ref);
            if (target != null) {
                if (directions
                        .computeIfAbsent(ref, each -> EnumSet.noneOf(Direction.class))
                        .add(direction)) {
                    mark(target, direction, depth + 1);
                }
                return;
            }
            schema.get("items").ifPresent(items -> mark(items, direction, depth + 1));
            schema.get("additionalProperties").ifPresent(more -> mark(more, direction, depth + 1));
            schema.get("properties")
                    .ifPresent(all -> all.entries().forEach(each -> mark(each.value(), direction, depth + 1)));
            for (String combination : List.of("allOf", "oneOf", "anyOf")) {
                schema.get(combination)
                        .ifPresent(all -> all.elements().forEach(each -> mark(each, direction, depth + 1)));
            }
        }

        private void schema(String owner, Node schema, Set<Direction> known, int depth) {
            SchemaTypes.fields(owner, schema, depth, (name, fields) -> facts.tell(name, fields, known, "response"));
        }
    }
}
