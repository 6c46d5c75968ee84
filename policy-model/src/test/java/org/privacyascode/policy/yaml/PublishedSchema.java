package org.privacyascode.policy.yaml;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The JSON Schema that editors use, applied to policies as an editor sees them. */
final class PublishedSchema {
    static final String RESOURCE = "/org/privacyascode/policies/schema/ppac-1.schema.json";

    private final Schema schema;

    PublishedSchema() {
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text(), InputFormat.JSON);
    }

    static String text() {
        try (InputStream in = Objects.requireNonNull(PublishedSchema.class.getResourceAsStream(RESOURCE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> problems(YamlNode policy) {
        return schema.validate(json(policy), InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    /** JSON as YAML 1.2 reads it: plain true, false and whole numbers are what they look like. */
    private static String json(YamlNode node) {
        if (node instanceof YamlNode.YamlMap map) {
            return map.entries().stream()
                    .map(entry -> quote(entry.name()) + ":" + json(entry.value()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (node instanceof YamlNode.YamlList list) {
            return list.nodes().stream().map(PublishedSchema::json).collect(Collectors.joining(",", "[", "]"));
        }
        YamlNode.YamlText text = (YamlNode.YamlText) node;
        boolean bare = text.plain() && text.text().matches("true|false|0|-?[1-9][0-9]{0,8}");
        return bare ? text.text() : quote(text.text());
    }

    private static String quote(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                + '"';
    }
}
