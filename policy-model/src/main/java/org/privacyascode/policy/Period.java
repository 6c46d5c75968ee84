package org.privacyascode.policy;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time as people promise it: years, months, weeks, days, hours, minutes. Weeks stay weeks, months stay months.
 *
 * @see #parse(String)
 */
public record Period(int years, int months, int weeks, int days, int hours, int minutes) {
    private static final Pattern ISO = Pattern.compile(
            "P(?:(\\d{1,4})Y)?(?:(\\d{1,4})M)?(?:(\\d{1,4})W)?(?:(\\d{1,5})D)?(?:T(?:(\\d{1,4})H)?(?:(\\d{1,5})M)?)?");
    private static final Pattern WORDS = Pattern.compile("(\\d{1,5}) (year|month|week|day|hour|minute)s?");
    private static final long LONGEST_DAYS = 200 * 366L;

    /** Reads ISO 8601 ({@code P14M}, {@code PT30M}) or words ({@code 14 months}); empty if it is neither, zero, or over 200 years. */
    public static Optional<Period> parse(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches() && !text.endsWith("T")) {
            return bounded(
                    new Period(part(iso, 1), part(iso, 2), part(iso, 3), part(iso, 4), part(iso, 5), part(iso, 6)));
        }
        Matcher words = WORDS.matcher(text);
        return words.matches() ? bounded(of(Integer.parseInt(words.group(1)), words.group(2))) : Optional.empty();
    }

    private static Period of(int amount, String unit) {
        return switch (unit) {
            case "year" -> new Period(amount, 0, 0, 0, 0, 0);
            case "month" -> new Period(0, amount, 0, 0, 0, 0);
            case "week" -> new Period(0, 0, amount, 0, 0, 0);
            case "day" -> new Period(0, 0, 0, amount, 0, 0);
            case "hour" -> new Period(0, 0, 0, 0, amount, 0);
            default -> new Period(0, 0, 0, 0, 0, amount);
        };
    }

    private static int part(Matcher iso, int group) {
        return iso.group(group) == null ? 0 : Integer.parseInt(iso.group(group));
    }

    private static Optional<Period> bounded(Period period) {
        Duration most = period.atMost();
        return most.isZero() || most.toDays() > LONGEST_DAYS ? Optional.empty() : Optional.of(period);
    }

    /** The longest it can be: months of 31 days, years of 366. */
    public Duration atMost() {
        return Duration.ofDays(years * 366L + months * 31L + weeks * 7L + days)
                .plusHours(hours)
                .plusMinutes(minutes);
    }

    /** The shortest it can be: months of 28 days, years of 365. */
    public Duration atLeast() {
        return Duration.ofDays(years * 365L + months * 28L + weeks * 7L + days)
                .plusHours(hours)
                .plusMinutes(minutes);
    }

    /** ISO 8601, such as {@code P14M}. */
    @Override
    public String toString() {
        String date = unit(years, 'Y') + unit(months, 'M') + unit(weeks, 'W') + unit(days, 'D');
        String time = unit(hours, 'H') + unit(minutes, 'M');
        return "P" + date + (time.isEmpty() ? "" : "T" + time);
    }

    private static String unit(int amount, char letter) {
        return amount == 0 ? "" : Integer.toString(amount) + letter;
    }
}
