package org.privacyascode.flow;

/** A call as it stands in bytecode. */
record CallRef(String owner, String name, String descriptor, Kind kind) {

    enum Kind {
        STATIC,
        /** Constructors, private methods and {@code super}. */
        SPECIAL,
        VIRTUAL
    }

    boolean isStatic() {
        return kind == Kind.STATIC;
    }

    boolean isConstructor() {
        return name.equals("<init>");
    }

    /** {@code pkg.Type#method}, for people. */
    String api() {
        return owner.replace('/', '.') + "#" + name;
    }

    /** {@code Type.method}, for people. */
    String words() {
        String simple = owner.substring(Math.max(owner.lastIndexOf('/'), owner.lastIndexOf('$')) + 1);
        return isConstructor() ? "new " + simple : simple + "." + name;
    }
}
