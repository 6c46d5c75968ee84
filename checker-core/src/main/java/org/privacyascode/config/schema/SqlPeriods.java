package org.privacyascode.config.schema;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.privacyascode.config.known.Durations;

/** Lengths of time as SQL dialects write them. */
final class SqlPeriods {
    private static final String UNIT = "(year|quarter|month|week|day|hour|minute|second|mon|min|sec|h|d|m|s)s?";
    private static final Pattern PERIOD =
            Pattern.compile("(?i)interval\\s*'?\\s*(?<n1>\\d{1,6})\\s*'?\\s*(?<u1>" + UNIT + ")\\b"
                    + "|dateadd\\s*\\(\\s*'?(?<u2>" + UNIT + ")'?\\s*,\\s*-\\s*(?<n2>\\d{1,6})"
                    + "|make_interval\\s*\\(\\s*(?<u3>" + UNIT + ")\\s*=>\\s*(?<n3>\\d{1,6})"
                    + "|'-\\s*(?<n4>\\d{1,6})\\s+(?<u4>" + UNIT + ")'"
                    + "|'(?<n5>\\d{1,6})\\s+(?<u5>" + UNIT + ")'\\s*::\\s*interval"
                    + "|tointerval(?<u6>" + UNIT + ")\\s*\\(\\s*(?<n6>\\d{1,6})"
                    + "|numtodsinterval\\s*\\(\\s*(?<n7>\\d{1,6})\\s*,\\s*'(?<u7>" + UNIT + ")'"
                    + "|add_months\\s*\\([^,()]{1,40},\\s*-\\s*(?<months>\\d{1,4})"
                    + "|(?:sysdate|systimestamp|current_date)\\s*-\\s*(?<days>\\d{1,6})\\b(?!\\s*/)");
    private static final Pattern OLDER = Pattern.compile("<");

    private SqlPeriods() {}

    /** The period in a condition that chooses what is older; empty when it chooses something else. */
    static Optional<String> before(String condition) {
        return OLDER.matcher(condition).find() ? any(condition) : Optional.empty();
    }

    /** The first period in a text. */
    static Optional<String> any(String text) {
        Matcher matcher = PERIOD.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        if (matcher.group("months") != null) {
            return of(matcher.group("months"), "months");
        }
        if (matcher.group("days") != null) {
            return of(matcher.group("days"), "d");
        }
        for (int i = 1; i <= 7; i++) {
            if (matcher.group("n" + i) != null) {
                return of(matcher.group("n" + i), matcher.group("u" + i));
            }
        }
        return Optional.empty();
    }

    static Optional<String> of(String amount, String unit) {
        String word = unit.toLowerCase(Locale.ROOT);
        if (word.startsWith("quarter")) {
            return Durations.iso(String.valueOf(3L * Long.parseLong(amount)), "months");
        }
        return Durations.iso(amount, word.startsWith("mon") ? "months" : word);
    }
}
