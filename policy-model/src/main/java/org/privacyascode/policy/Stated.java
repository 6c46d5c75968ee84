package org.privacyascode.policy;

import java.util.Optional;
import java.util.function.Function;

/** A value that the policy gives, leaves out, or has still to decide. Absent means "not stated"; to be decided means "we do not know yet". */
public sealed interface Stated<T> {
    /** The policy gives the value. */
    record Given<T>(T value) implements Stated<T> {}

    /** The policy does not state it. */
    record Absent<T>() implements Stated<T> {}

    /** Somebody has still to decide; never published. */
    record ToBeDecided<T>(Question asked) implements Stated<T> {}

    static <T> Stated<T> of(T value) {
        return new Given<>(value);
    }

    static <T> Stated<T> absent() {
        return new Absent<>();
    }

    static <T> Stated<T> open(Question question) {
        return new ToBeDecided<>(question);
    }

    /** The value, if given. */
    default Optional<T> given() {
        return this instanceof Given<T> given ? Optional.of(given.value()) : Optional.empty();
    }

    /** The question, if open. */
    default Optional<Question> question() {
        return this instanceof ToBeDecided<T> open ? Optional.of(open.asked()) : Optional.empty();
    }

    default boolean isGiven() {
        return this instanceof Given<T>;
    }

    default boolean isAbsent() {
        return this instanceof Absent<T>;
    }

    default boolean isOpen() {
        return this instanceof ToBeDecided<T>;
    }

    /** Whether exactly this value is given. */
    default boolean is(T value) {
        return given().filter(value::equals).isPresent();
    }

    default T orElse(T other) {
        return given().orElse(other);
    }

    default <R> Stated<R> map(Function<T, R> change) {
        if (this instanceof Given<T> given) {
            return new Given<>(change.apply(given.value()));
        }
        return question().<Stated<R>>map(ToBeDecided::new).orElseGet(Absent::new);
    }
}
