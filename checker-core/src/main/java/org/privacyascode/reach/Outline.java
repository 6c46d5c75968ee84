package org.privacyascode.reach;

import java.util.List;
import java.util.Set;

/**
 * What matters of a class for telling which others it can meet. Names are internal names; a method is written as its name and descriptor.
 *
 * @param entry where it stands in its folder or jar, with {@code /}
 * @param supers its superclass and interfaces
 * @param names types that it names anywhere: in code, declarations, signatures, annotations, and as text
 * @param mentioned types that its code names without using a member of them, as in {@code Api.class}
 * @param calls methods that it calls or refers to
 * @param methods methods that others can call, constructors among them
 * @param listens parameter types of its listening methods
 * @param makes types that its factory methods make for a container
 * @param parts types of its fields that others can read or set
 * @param traits what else is to be known
 */
record Outline(
        String name,
        String entry,
        List<String> supers,
        Set<String> names,
        Set<String> mentioned,
        Set<Call> calls,
        Set<String> methods,
        Set<String> listens,
        Set<String> makes,
        Set<String> parts,
        Set<Trait> traits) {

    /** A method that is called, under the type that the call names. */
    record Call(String owner, String method) {}

    /** What a class is. */
    enum Trait {
        /** An interface. */
        INTERFACE,
        /** Most of its fields can be read or set by others. */
        DATA,
        /** It has a static field that changes, or values that belong to a thread: what one leaves there, another finds. */
        SHARED_STATE,
        /** It hands events or messages to whoever listens. */
        PUBLISHES
    }

    boolean is(Trait trait) {
        return traits.contains(trait);
    }
}
