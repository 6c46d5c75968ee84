package org.privacyascode.policy;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A list that the policy gives, leaves out, or has still to decide; in the order of the file, unmodifiable.
 * Iterating over one that is absent or open gives nothing.
 */
public record Listed<T>(Stated<List<T>> stated) implements Iterable<T> {
    public Listed {
        stated = stated.map(List::copyOf);
    }

    public static <T> Listed<T> of(List<T> values) {
        return new Listed<>(Stated.of(values));
    }

    public static <T> Listed<T> absent() {
        return new Listed<>(Stated.absent());
    }

    public static <T> Listed<T> open(Question question) {
        return new Listed<>(Stated.open(question));
    }

    /** The values; empty if absent or open. */
    public List<T> values() {
        return stated.orElse(List.of());
    }

    public Stream<T> stream() {
        return values().stream();
    }

    @Override
    public Iterator<T> iterator() {
        return values().iterator();
    }

    public boolean contains(T value) {
        return values().contains(value);
    }

    public boolean isEmpty() {
        return values().isEmpty();
    }

    public boolean isGiven() {
        return stated.isGiven();
    }

    public boolean isAbsent() {
        return stated.isAbsent();
    }

    public boolean isOpen() {
        return stated.isOpen();
    }

    public Optional<Question> question() {
        return stated.question();
    }
}
