package org.privacyascode.detect;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What calls of {@code java.time} and of boxed numbers give for constant arguments. */
final class TimeCalls {

    private static final Map<String, ChronoUnit> UNITS = Map.ofEntries(
            Map.entry("Days", ChronoUnit.DAYS),
            Map.entry("Hours", ChronoUnit.HOURS),
            Map.entry("Minutes", ChronoUnit.MINUTES),
            Map.entry("Seconds", ChronoUnit.SECONDS),
            Map.entry("Millis", ChronoUnit.MILLIS));

    private TimeCalls() {}

    /**
     * The value of a call; empty when it is none of these, or fits no number.
     *
     * @param first the receiver, or the first argument of a static method
     * @param second the last argument, where there is one more
     */
    static Optional<Object> value(String owner, String name, Object first, Optional<Object> second) {
        try {
            return switch (owner) {
                case "java/time/Duration" -> duration(name, first, second);
                case "java/time/Period" -> period(name, first);
                case "java/util/concurrent/TimeUnit" -> unit(name, first, second);
                case "java/lang/Long", "java/lang/Integer", "java/lang/Math", "java/lang/Enum" -> name.equals("valueOf")
                                || name.equals("toIntExact")
                                || name.endsWith("Value")
                                || name.equals("name")
                        ? Optional.of(first)
                        : Optional.empty();
                default -> Optional.empty();
            };
        } catch (ArithmeticException | DateTimeException noSuchLength) {
            return Optional.empty();
        }
    }

    private static Optional<Object> duration(String name, Object first, Optional<Object> second) {
        if (first instanceof Duration length) {
            return switch (name) {
                case "toSeconds", "getSeconds" -> Optional.of(length.toSeconds());
                case "toMillis" -> Optional.of(length.toMillis());
                case "toDays" -> Optional.of(length.toDays());
                default -> Optional.empty();
            };
        }
        if (first instanceof Long amount && name.startsWith("of") && UNITS.containsKey(name.substring(2))) {
            return Optional.of(Duration.of(amount, UNITS.get(name.substring(2))));
        }
        if (first instanceof Long amount && name.equals("of") && second.isPresent()) {
            return ofUnit(amount, String.valueOf(second.get()));
        }
        return name.equals("parse") && first instanceof String text ? parsed(text) : Optional.empty();
    }

    private static Optional<Object> parsed(String text) {
        try {
            return Optional.of(Duration.parse(text));
        } catch (DateTimeParseException noDuration) {
            return Optional.empty();
        }
    }

    private static Optional<Object> ofUnit(long amount, String unit) {
        return switch (unit) {
            case "DAYS", "HOURS", "MINUTES", "SECONDS", "MILLIS" -> Optional.of(
                    Duration.of(amount, ChronoUnit.valueOf(unit)));
            case "MILLISECONDS" -> Optional.of(Duration.ofMillis(amount));
            default -> Optional.empty();
        };
    }

    private static Optional<Object> period(String name, Object first) {
        if (!(first instanceof Long amount)) {
            return name.equals("parse") && first instanceof String text
                    ? Optional.of(Period.parse(text))
                    : Optional.empty();
        }
        int count = Math.toIntExact(amount);
        return switch (name) {
            case "ofDays" -> Optional.of(Period.ofDays(count));
            case "ofWeeks" -> Optional.of(Period.ofWeeks(count));
            case "ofMonths" -> Optional.of(Period.ofMonths(count));
            case "ofYears" -> Optional.of(Period.ofYears(count));
            default -> Optional.empty();
        };
    }

    /** {@code TimeUnit.DAYS.toSeconds(30)}. */
    private static Optional<Object> unit(String name, Object first, Optional<Object> second) {
        if (!(first instanceof String unit) || second.isEmpty() || !(second.get() instanceof Long amount)) {
            return Optional.empty();
        }
        Optional<Duration> length =
                ofUnit(amount, unit.toUpperCase(Locale.ROOT)).map(Duration.class::cast);
        return switch (name) {
            case "toSeconds" -> length.map(Duration::toSeconds);
            case "toMillis" -> length.map(Duration::toMillis);
            case "toDays" -> length.map(Duration::toDays);
            default -> Optional.empty();
        };
    }
}
