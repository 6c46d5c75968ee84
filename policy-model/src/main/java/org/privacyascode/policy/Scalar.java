package org.privacyascode.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** A single typed value of a policy, so that it can be written in the language of the reader. */
public sealed interface Scalar {
    /** The value without any language: ISO 8601 for days and periods, codes for countries, words as written. */
    String plain();

    /** Words for people, which may hold inserts of their own. */
    record Words(Text text) implements Scalar {
        @Override
        public String plain() {
            return text.source();
        }
    }

    /** A day. */
    record Day(LocalDate date) implements Scalar {
        @Override
        public String plain() {
            return date.toString();
        }
    }

    /** A length of time. */
    record Span(Period period) implements Scalar {
        @Override
        public String plain() {
            return period.toString();
        }
    }

    /** A whole number. */
    record Number(long number) implements Scalar {
        @Override
        public String plain() {
            return Long.toString(number);
        }
    }

    /** True or false. */
    record YesNo(boolean yes) implements Scalar {
        @Override
        public String plain() {
            return Boolean.toString(yes);
        }
    }

    /** A country. */
    record Place(Country country) implements Scalar {
        @Override
        public String plain() {
            return country.code();
        }
    }

    /** A word of a closed list, an id, an address or another value that is not translated by itself. */
    record Word(String word) implements Scalar {
        @Override
        public String plain() {
            return word;
        }
    }

    /** Several values. */
    record Many(List<Scalar> values) implements Scalar {
        public Many {
            values = List.copyOf(values);
        }

        @Override
        public String plain() {
            return values.stream().map(Scalar::plain).collect(Collectors.joining(", "));
        }
    }
}
