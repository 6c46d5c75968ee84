package org.privacyascode.detect;

import org.privacyascode.fact.Place;

/** A method of the application, by the internal name of its class. */
record MethodRef(String owner, String name, String descriptor) {

    /** What a caller of it does, for people. */
    String does() {
        return name.startsWith("lambda$") ? "runs a lambda" : "calls " + name;
    }

    /** The method as written, for people: a lambda belongs to the method around it. */
    Place place(int line) {
        String written = name;
        if (name.startsWith("lambda$")) {
            String rest = name.substring("lambda$".length());
            int end = rest.lastIndexOf('$');
            written = end > 0 ? rest.substring(0, end) : rest;
        }
        return Place.inClass(owner.replace('/', '.'), written, line);
    }
}
