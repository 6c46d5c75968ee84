package org.privacyascode.knowledge;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Members whose plain names say of which kind their class is: one sign that says so alone, or a half sign beside another. */
final class MemberSigns {

    /** How much a name says. */
    enum Weight {
        /** It says so alone: {@code smtp_host}. */
        WORDS,
        /** It says so beside another of these or beside a companion: {@code host}. */
        HALF,
        /** It says so only beside a half sign: {@code password} beside {@code host}. */
        BESIDE,
        /** It says so where all members have such names: {@code code}, {@code description}. */
        ONLY
    }

    private record Sign(Kind kind, Weight weight) {}

    private final Map<String, Set<Sign>> signs = new HashMap<>();
    private final Set<Kind> exclusive = EnumSet.noneOf(Kind.class);

    void add(Kind kind, Weight weight, List<String> words) {
        if (weight == Weight.ONLY) {
            exclusive.add(kind);
        }
        signs.computeIfAbsent(String.join(" ", words), key -> new LinkedHashSet<>())
                .add(new Sign(kind, weight));
    }

    /** The kinds of which a class is that has no other members than these, some of which every class may have. */
    Set<Kind> kindsOfAll(Collection<List<String>> members, Predicate<List<String>> isAnybodys) {
        Set<Kind> found = EnumSet.noneOf(Kind.class);
        for (Kind kind : exclusive) {
            Sign sign = new Sign(kind, Weight.ONLY);
            boolean isTold = false;
            boolean isAll = true;
            for (List<String> words : members) {
                boolean isOne =
                        signs.getOrDefault(String.join(" ", words), Set.of()).contains(sign);
                isTold |= isOne;
                isAll &= isOne || isAnybodys.test(words);
                if (!isAll) {
                    break;
                }
            }
            if (isTold && isAll) {
                found.add(kind);
            }
        }
        return found;
    }

    /** The kinds that members of these names, split into words, make their class. */
    Set<Kind> kinds(Collection<List<String>> members) {
        Set<Kind> certain = EnumSet.noneOf(Kind.class);
        Set<Kind> half = EnumSet.noneOf(Kind.class);
        Set<Kind> beside = EnumSet.noneOf(Kind.class);
        for (List<String> words : members) {
            for (Sign sign : signs.getOrDefault(String.join(" ", words), Set.of())) {
                if (sign.weight() == Weight.WORDS || sign.weight() == Weight.HALF && !half.add(sign.kind())) {
                    certain.add(sign.kind());
                } else if (sign.weight() == Weight.BESIDE) {
                    beside.add(sign.kind());
                }
            }
        }
        half.retainAll(beside);
        certain.addAll(half);
        return certain;
    }
}
