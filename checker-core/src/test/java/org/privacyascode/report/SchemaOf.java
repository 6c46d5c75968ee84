package org.privacyascode.report;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/** A published JSON Schema, to check what a format writes. */
final class SchemaOf {

    private final Schema schema;

    SchemaOf(String file) {
        InputStream text = SchemaOf.class.getResourceAsStream("/org/privacyascode/policies/schema/" + file);
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Objects.requireNonNull(text, file), InputFormat.JSON);
    }

    List<String> problems(String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }
}
