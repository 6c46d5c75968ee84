package org.privacyascode.rule;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.privacyascode.policy.Period;

/**
 * How long something lasts. Months and years have no one length, so there is a shortest and a longest reading, and two lengths differ
 * only where no reading makes them equal.
 *
 * @param period as people say it; absent for what is no whole number of minutes
 */
record Length(Duration least, Duration most, Optional<Period> period) {

    private static final long MINUTES_OF_A_DAY = Duration.ofDays(1).toMinutes();

    static Length of(Period period) {
        return new Length(period.atLeast(), period.atMost(), Optional.of(period));
    }

    /** Reads seconds, as code gives them, and ISO 8601, as configuration facts have it; empty for anything else, and for less than a second. */
    static Optional<Length> of(String text) {
        if (text.matches("[1-9]\\d{0,11}")) {
            return Optional.of(of(Duration.ofSeconds(Long.parseLong(text))));
        }
        Optional<Length> period = Period.parse(text).map(Length::of);
        try {
            return period.isPresent() || !text.startsWith("P") ? period : Optional.of(of(Duration.parse(text)));
        } catch (DateTimeParseException noLength) {
            return Optional.empty();
        }
    }

    private static Length of(Duration exact) {
        long minutes = exact.toMinutes();
        boolean isWhole = exact.toSeconds() % 60 == 0 && minutes > 0 && minutes / MINUTES_OF_A_DAY < 99_999;
        int days = (int) (minutes / MINUTES_OF_A_DAY);
        int rest = (int) (minutes % MINUTES_OF_A_DAY);
        return new Length(
                exact,
                exact,
                isWhole ? Optional.of(new Period(0, 0, 0, days, rest / 60, rest % 60)) : Optional.empty());
    }

    boolean isLongerThan(Length other) {
        return least.compareTo(other.most) > 0;
    }

    boolean isShorterThan(Length other) {
        return most.compareTo(other.least) < 0;
    }
}
