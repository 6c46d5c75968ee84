package org.privacyascode.flow;

/**
 * A field, under the class that declares it.
 *
 * @param key the step of an access path: owner and name
 */
record FieldRef(String owner, String name, String descriptor, String key) {
    FieldRef(String owner, String name, String descriptor) {
        this(owner, name, descriptor, owner + "." + name);
    }
}
