package org.privacyascode.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Classes that a compiler of message formats wrote: their getters and setters say what a message holds; how they build, read and write
 * messages is the library's work, and followed as such.
 */
final class Generated {

    private static final List<String> BASES = List.of(
            "com/google/protobuf/MessageLite",
            "com/google/protobuf/MessageLite$Builder",
            "com/google/protobuf/MessageLiteOrBuilder",
            "com/google/protobuf/AbstractParser",
            "org/apache/thrift/TBase",
            "org/apache/avro/specific/SpecificRecord",
            "org/apache/avro/data/RecordBuilder");

    private final Hierarchy hierarchy;
    private final Map<String, Boolean> known = new HashMap<>();

    Generated(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
    }

    /** Whether what a method does is left to the library it was generated for. */
    boolean isLibrary(String owner, String name) {
        return !name.startsWith("get") && !name.startsWith("set") && isMessage(owner);
    }

    private boolean isMessage(String type) {
        Boolean message = known.get(type);
        if (message == null) {
            message = BASES.stream().anyMatch(base -> hierarchy.isSubtype(type, base));
            known.put(type, message);
        }
        return message;
    }
}
