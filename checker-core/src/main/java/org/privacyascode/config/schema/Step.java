package org.privacyascode.config.schema;

import java.util.function.Consumer;

/**
 * One change of a schema, or a reference to a file with more of them.
 *
 * @param include path of the other file, or of a folder that ends with a slash; empty for a change
 */
record Step(String include, Consumer<Schema> change) {

    static Step of(Consumer<Schema> change) {
        return new Step("", change);
    }

    static Step include(String path) {
        return new Step(path, schema -> {});
    }
}
