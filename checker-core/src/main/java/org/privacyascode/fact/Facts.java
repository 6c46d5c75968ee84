package org.privacyascode.fact;

import java.util.List;
import java.util.stream.Stream;

/** All facts of a scan, sorted and without duplicates, and what became of every input. */
public record Facts(List<Fact> all, Coverage coverage) {

    /** No facts from no input. */
    public static final Facts NONE = new Facts(List.of(), Coverage.NOTHING);

    public Facts {
        all = all.stream().sorted().distinct().toList();
    }

    /** The facts in order. */
    public Stream<Fact> stream() {
        return all.stream();
    }

    /** The facts of a kind, in order. */
    public Stream<Fact> of(FactKind kind) {
        return all.stream().filter(fact -> fact.kind() == kind);
    }

    /** Both together. */
    public Facts plus(Facts other) {
        return new Facts(Stream.concat(stream(), other.stream()).toList(), coverage.plus(other.coverage));
    }
}
