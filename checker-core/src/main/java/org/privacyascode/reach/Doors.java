package org.privacyascode.reach;

import java.util.Set;

/**
 * Where frameworks pass data on between classes that do not name each other.
 *
 * @param publishing names of methods that hand an event or a message to whoever listens
 * @param listeners internal names of annotations of listening methods, of their parameters or of their classes, and of types whose method listens
 * @param factories simple names of annotations on methods that make what a container injects
 */
public record Doors(Set<String> publishing, Set<String> listeners, Set<String> factories) {

    /** No framework is known. */
    public static final Doors NONE = new Doors(Set.of(), Set.of(), Set.of());

    public Doors {
        publishing = Set.copyOf(publishing);
        listeners = Set.copyOf(listeners);
        factories = Set.copyOf(factories);
    }
}
