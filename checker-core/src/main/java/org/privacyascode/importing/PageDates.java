package org.privacyascode.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** When the page says that it was changed, and from when it applies. Days in figures only that two countries read differently are no dates. */
record PageDates(Optional<LocalDate> updated, Optional<LocalDate> effective) {

    private static final String MONTHS = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
    private static final Pattern DATE = Pattern.compile("(?:(\\d{4})-(\\d{2})-(\\d{2})|" + MONTHS
            + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})|(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?" + MONTHS
            + ",?\\s+(\\d{4}))");
    private static final Pattern UPDATED = Pattern.compile("\\b(?:updated|modified|revised|changed|amended)\\b");
    private static final Pattern EFFECTIVE = Pattern.compile("\\b(?:effective|in effect|in force|applies from)\\b");
    private static final int LONGEST = 140;
    private static final DateTimeFormatter SAID = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

    static PageDates of(List<Piece> pieces) {
        Optional<LocalDate> updated = Optional.empty();
        Optional<LocalDate> effective = Optional.empty();
        for (Piece piece : pieces) {
            String text = piece.text().toLowerCase(Locale.ROOT).replace('\u00a0', ' ');
            if (text.length() > LONGEST) {
                continue;
            }
            if (updated.isEmpty()) {
                updated = after(UPDATED, text);
            }
            if (effective.isEmpty()) {
                effective = after(EFFECTIVE, text);
            }
        }
        return new PageDates(updated, effective);
    }

    /** Whether the page of the policy writes this line itself, from its date. */
    boolean isWrittenBy(Piece piece) {
        return updated.filter(date -> piece.text().equals("Last updated: " + SAID.format(date)))
                .isPresent();
    }

    private static Optional<LocalDate> after(Pattern word, String text) {
        Matcher found = word.matcher(text);
        Matcher date = DATE.matcher(text);
        return found.find() && date.find(found.end()) ? date(date) : Optional.empty();
    }

    private static Optional<LocalDate> date(Matcher date) {
        try {
            if (date.group(1) != null) {
                return Optional.of(LocalDate.of(number(date.group(1)), number(date.group(2)), number(date.group(3))));
            }
            return date.group(4) != null
                    ? Optional.of(LocalDate.of(number(date.group(6)), month(date.group(4)), number(date.group(5))))
                    : Optional.of(LocalDate.of(number(date.group(9)), month(date.group(8)), number(date.group(7))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Month month(String start) {
        return Stream.of(Month.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).startsWith(start))
                .findFirst()
                .orElseThrow();
    }
}
