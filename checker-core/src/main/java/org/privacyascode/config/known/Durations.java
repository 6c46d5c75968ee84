package org.privacyascode.config.known;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time as files write them, as ISO 8601 periods: {@code 2h} is {@code PT2H}, 604800 seconds are {@code P7D}. */
public final class Durations {
    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,15}(?:\\.\\d{1,6})?)\\s*([a-zA-Z]*)");
    private static final Pattern ISO =
            Pattern.compile("P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=.)(\\d+H)?(\\d+M)?(\\d+S)?)?");
    private static final Map<String, Long> SECONDS = Map.ofEntries(
            Map.entry("s", 1L),
            Map.entry("sec", 1L),
            Map.entry("secs", 1L),
            Map.entry("second", 1L),
            Map.entry("seconds", 1L),
            Map.entry("m", 60L),
            Map.entry("min", 60L),
            Map.entry("mins", 60L),
            Map.entry("minute", 60L),
            Map.entry("minutes", 60L),
            Map.entry("h", 3600L),
            Map.entry("hour", 3600L),
            Map.entry("hours", 3600L),
            Map.entry("d", 86_400L),
            Map.entry("day", 86_400L),
            Map.entry("days", 86_400L),
            Map.entry("w", 604_800L),
            Map.entry("week", 604_800L),
            Map.entry("weeks", 604_800L));

    private Durations() {}

    /** The period; empty when the text is no length of time, or is zero or negative. {@code unit} is for bare numbers. */
    public static Optional<String> iso(String text, String unit) {
        String value = text.strip();
        if (!value.isEmpty() && Character.toUpperCase(value.charAt(0)) == 'P') {
            String upper = value.toUpperCase(Locale.ROOT);
            return ISO.matcher(upper).matches() ? Optional.of(upper) : Optional.empty();
        }
        Matcher matcher = AMOUNT.matcher(value.replace("_", ""));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String word = matcher.group(2).isEmpty() ? unit : matcher.group(2).toLowerCase(Locale.ROOT);
        return of(new BigDecimal(matcher.group(1)), word);
    }

    private static Optional<String> of(BigDecimal amount, String unit) {
        if (amount.signum() <= 0) {
            return Optional.empty();
        }
        switch (unit) {
            case "month", "months" -> {
                return Optional.of("P" + amount.longValue() + "M");
            }
            case "year", "years", "y" -> {
                return Optional.of("P" + amount.longValue() + "Y");
            }
            case "ms", "millis", "milliseconds" -> {
                return Optional.of(seconds(amount.longValue() / 1000));
            }
            default -> {
                Long factor = SECONDS.get(unit);
                return factor == null
                        ? Optional.empty()
                        : Optional.of(seconds(
                                amount.multiply(BigDecimal.valueOf(factor)).longValue()));
            }
        }
    }

    /** A number of seconds as a period. */
    public static String seconds(long seconds) {
        if (seconds % 86_400 == 0 && seconds > 0) {
            return "P" + seconds / 86_400 + "D";
        }
        if (seconds % 3600 == 0 && seconds > 0) {
            return "PT" + seconds / 3600 + "H";
        }
        if (seconds % 60 == 0 && seconds > 0) {
            return "PT" + seconds / 60 + "M";
        }
        return "PT" + seconds + "S";
    }
}
