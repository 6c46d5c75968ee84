package org.privacyascode.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Facts;
import org.privacyascode.fact.Place;

/**
 * The flows of data that show how they are protected: to a store, to a log, to others, and into a stored member. An object that is
 * only read from a store and put back shows nothing; nor does what is read from where it is stored already.
 */
final class SafeguardedFlows {

    private final Facts facts;
    private final Set<String> storedMembers = new HashSet<>();
    private final Set<String> collectedTypes = new HashSet<>();
    private final Set<String> converted = new HashSet<>();

    SafeguardedFlows(Facts facts) {
        this.facts = facts;
        facts.of(FactKind.COLLECTED)
                .forEach(fact -> collectedTypes.add(key(fact, fact.place().className())));
        facts.of(FactKind.SAFEGUARDED)
                .filter(fact -> !fact.trace().safeguards().isEmpty())
                .forEach(fact -> converted.add(member(fact.place())));
        facts.of(FactKind.STORED)
                .filter(SafeguardedFlows::isMember)
                .filter(fact -> !isCollected(fact, fact.place().className()))
                .forEach(fact -> storedMembers.add("read from " + simple(fact.place())));
    }

    /** What reaches a store, a log or somebody else, by whatever way. */
    Stream<Fact> all() {
        return Stream.of(FactKind.STORED, FactKind.LOGGED, FactKind.SHARED)
                .flatMap(facts::of)
                .filter(fact -> !fact.trace().steps().isEmpty())
                .filter(this::isShowing);
    }

    private boolean isShowing(Fact fact) {
        boolean isKept = fact.target().sink().equals("member");
        String object = fact.attributes().getOrDefault("object", "");
        if (object.isEmpty()) {
            return fact.kind() != FactKind.STORED
                    || !storedMembers.contains(fact.trace().steps().get(0).does())
                            && !(isKept && (isCopied(fact) || isProtectedThere(fact)));
        }
        return !fact.trace().safeguards().isEmpty()
                || object.equals("given")
                        && isCollected(fact, fact.attributes().getOrDefault("object-type", ""))
                        && facts.of(FactKind.STORED).noneMatch(other -> isExact(other, fact));
    }

    /** Whether another fact says more exactly how the same data come to the same place. */
    private static boolean isExact(Fact other, Fact whole) {
        return !other.attributes().containsKey("object")
                && other.place().equals(whole.place())
                && other.data().category().equals(whole.data().category())
                && other.data().item().equals(whole.data().item());
    }

    /** Whether a member is only taken over from another object of the class, as a constructor that copies does. */
    private static boolean isCopied(Fact kept) {
        return kept.trace().steps().get(0).does().equals(readFrom(kept));
    }

    private static String readFrom(Fact kept) {
        String type = kept.target().api();
        return "read from "
                + type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1)
                        .replace('#', '.');
    }

    /** Whether the same class protects what it has put into a member, before it stores it. */
    private boolean isProtectedThere(Fact kept) {
        String read = readFrom(kept);
        return facts.of(FactKind.STORED)
                .filter(fact -> !fact.trace().safeguards().isEmpty())
                .anyMatch(fact -> fact.trace().steps().get(0).does().equals(read)
                        && fact.trace().steps().stream().anyMatch(step -> step.className()
                                .equals(kept.place().className())));
    }

    private boolean isCollected(Fact fact, String type) {
        return collectedTypes.contains(key(fact, type));
    }

    private static String key(Fact fact, String type) {
        return type + "|" + fact.data().category() + "|" + fact.data().item();
    }

    /** Whether a member of a class, rather than a flow or a column of a schema, is stored. */
    static boolean isMember(Fact fact) {
        return fact.trace().steps().isEmpty() && !fact.place().className().isEmpty();
    }

    /** The safeguards that the mapping of stored members passes them through, such as a converter. */
    List<String> mappedBy(Fact stored) {
        return facts.of(FactKind.SAFEGUARDED)
                .filter(fact -> member(fact.place()).equals(member(stored.place())))
                .flatMap(fact -> fact.trace().safeguards().stream())
                .toList();
    }

    /** Whether any member's mapping protects it; most programs have none. */
    boolean hasMappings() {
        return !converted.isEmpty();
    }

    private static String member(Place place) {
        return place.className() + "#" + place.member();
    }

    private static String simple(Place place) {
        return place.className().replaceAll(".*[.$]", "") + "." + place.member();
    }
}
