package org.privacyascode.config.known;

import java.util.Set;

/**
 * What a name belongs to.
 *
 * @param name of the table, entity, schema, message or form; empty when there is none
 * @param personal whether everything in it is about people, such as keys of a log context
 * @param siblings categories that other names of the same owner hold
 */
public record Owner(String name, boolean personal, Set<String> siblings) {
    public Owner {
        siblings = Set.copyOf(siblings);
    }

    /** An owner of which only the name is known. */
    public static Owner named(String name) {
        return new Owner(name, false, Set.of());
    }

    /** An owner that is about people. */
    public static Owner ofPerson(String name) {
        return new Owner(name, true, Set.of());
    }

    /** The same owner, with what its other names hold. */
    public Owner beside(Set<String> categories) {
        return new Owner(name, personal, categories);
    }
}
