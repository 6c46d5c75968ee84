package org.privacyascode.policy;

import java.time.LocalDate;
import java.util.List;

/** A single typed value of a policy, so that it can be written in the language of the reader. */
public sealed interface Scalar {
    record Words(Text text) implements Scalar {}

    record Day(LocalDate date) implements Scalar {}

    record Span(Period period) implements Scalar {}

    record Number(long number) implements Scalar {}

    record YesNo(boolean yes) implements Scalar {}

    record Place(Country country) implements Scalar {}

    /** A word of a closed list, an id, an address or another value that is not translated by itself. */
    record Word(String word) implements Scalar {}

    record Many(List<Scalar> values) implements Scalar {
        public Many {
            values = List.copyOf(values);
        }
    }
}
