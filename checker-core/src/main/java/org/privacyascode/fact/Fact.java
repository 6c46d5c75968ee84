package org.privacyascode.fact;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One thing seen in code or configuration.
 *
 * @param attributes further words by name, sorted: for cookies {@code name}, {@code max-age}, {@code secure}, {@code http-only},
 *     {@code same-site}, {@code path}; for retention {@code period}; for configuration {@code key} and {@code profile}; for what is marked
 *     {@code @NotPersonalData} its reason as {@code not-personal}. Never a
 *     secret.
 */
public record Fact(
        FactKind kind,
        Data data,
        Place place,
        Evidence evidence,
        Target target,
        Trace trace,
        SortedMap<String, String> attributes)
        implements Comparable<Fact> {

    private static final Comparator<Fact> ORDER = Comparator.comparing(Fact::place)
            .thenComparing(Fact::kind)
            .thenComparing(fact -> fact.data().category())
            .thenComparing(fact -> fact.data().item())
            .thenComparing(fact -> fact.target().sink())
            .thenComparing(fact -> fact.target().recipient())
            .thenComparing(fact -> fact.target().host())
            .thenComparing(fact -> fact.attributes().toString())
            .thenComparing(fact -> fact.target().toString())
            .thenComparing(fact -> fact.data().subject())
            .thenComparing(fact -> fact.evidence().toString())
            .thenComparing(fact -> fact.trace().toString());

    public Fact {
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
    }

    /** A fact without target, path or attributes. */
    public static Fact of(FactKind kind, Data data, Place place, Evidence evidence) {
        return new Fact(kind, data, place, evidence, Target.NONE, Trace.NONE, Collections.emptySortedMap());
    }

    /** The same fact with a target. */
    public Fact to(Target where) {
        return new Fact(kind, data, place, evidence, where, trace, attributes);
    }

    /** The same fact with a path. */
    public Fact along(Trace path) {
        return new Fact(kind, data, place, evidence, target, path, attributes);
    }

    /** The same fact at another place. */
    public Fact at(Place where) {
        return new Fact(kind, data, where, evidence, target, trace, attributes);
    }

    /** The same fact with further attributes. */
    public Fact with(Map<String, String> more) {
        SortedMap<String, String> all = new TreeMap<>(attributes);
        all.putAll(more);
        return new Fact(kind, data, place, evidence, target, trace, all);
    }

    @Override
    public int compareTo(Fact other) {
        return ORDER.compare(this, other);
    }
}
