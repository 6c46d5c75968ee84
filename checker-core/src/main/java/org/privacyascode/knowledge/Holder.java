package org.privacyascode.knowledge;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a class, table, form or message is about, as far as names tell.
 *
 * @param name as written
 * @param kinds what it is
 * @param isNamed whether its name says that it is a person
 * @param isPerson whether it is about a person: by its name, by what else it holds, or as a part of a person
 * @param isLinked whether it is about a person or refers to one
 * @param subject whose data it holds, such as {@code customer}; empty when not known
 * @param prefixes first words that many of its members share and that say nothing: {@code pex} of {@code pex_weight}
 */
public record Holder(
        String name,
        Set<Kind> kinds,
        boolean isNamed,
        boolean isPerson,
        boolean isLinked,
        String subject,
        Set<String> prefixes) {

    /** Nothing known. */
    public static final Holder UNKNOWN = new Holder("", Set.of(), false, false, false, "");

    public Holder {
        kinds = Set.copyOf(kinds);
        prefixes = Set.copyOf(prefixes);
    }

    /** Without words that members share. */
    public Holder(String name, Set<Kind> kinds, boolean isNamed, boolean isPerson, boolean isLinked, String subject) {
        this(name, kinds, isNamed, isPerson, isLinked, subject, Set.of());
    }

    /** Whether it is of a kind. */
    public boolean is(Kind kind) {
        return kinds.contains(kind);
    }

    /** Whether it is of a kind that has no name, address or birthday of a person. */
    public boolean isNobody() {
        for (Kind kind : kinds) {
            if (kind.isNobody()) {
                return true;
            }
        }
        return false;
    }

    /** The same, known to be about a person. */
    public Holder asPerson(String whose) {
        return new Holder(name, kinds, isNamed, true, true, subject.isEmpty() ? whose : subject, prefixes);
    }

    /** The same, known to refer to a person. */
    public Holder asLinked(String whose) {
        return new Holder(name, kinds, isNamed, isPerson, true, subject.isEmpty() ? whose : subject, prefixes);
    }

    /** The same, of a further kind. */
    public Holder with(Kind kind) {
        EnumSet<Kind> more = EnumSet.of(kind);
        more.addAll(kinds);
        return new Holder(name, more, isNamed, isPerson, isLinked, subject, prefixes);
    }

    /** The same, without some kinds. */
    public Holder without(Set<Kind> fewer) {
        EnumSet<Kind> rest = EnumSet.noneOf(Kind.class);
        rest.addAll(kinds);
        rest.removeAll(fewer);
        return new Holder(name, rest, isNamed, isPerson, isLinked, subject, prefixes);
    }

    /** The same, with first words of its members that say nothing. */
    Holder withPrefixes(Set<String> shared) {
        return new Holder(name, kinds, isNamed, isPerson, isLinked, subject, shared);
    }
}
