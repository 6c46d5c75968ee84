package org.privacyascode.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.privacyascode.fact.Place;
import org.privacyascode.finding.Stage;

/** How values are shown in text. */
final class Shown {

    private static final int MOST_STAGES = 6;

    private Shown() {}

    /** {@code src/shop/Mailer.java:31}, {@code pom.xml:12:5}, or the member where no source was found. */
    static String place(Place place) {
        String column = place.column() > 0 ? ":" + place.column() : "";
        String line = place.line() > 0 ? ":" + place.line() + column : "";
        return name(place) + line;
    }

    /** The same with the last part of the file or class only. */
    static String shortPlace(Place place) {
        String shown = place(place);
        return place.file().isEmpty()
                ? shown.substring(place.className().lastIndexOf('.') + 1)
                : shown.substring(place.file().lastIndexOf('/') + 1);
    }

    private static String name(Place place) {
        if (!place.file().isEmpty()) {
            return place.file();
        }
        return place.member().isEmpty() ? place.className() : place.className() + "." + place.member();
    }

    /** A long way with its middle left out. */
    static List<Stage> shortened(List<Stage> stages) {
        if (stages.size() <= MOST_STAGES) {
            return stages;
        }
        int hidden = stages.size() - MOST_STAGES + 1;
        Stage gap = new Stage("...", hidden + " more steps", Place.NOWHERE, "");
        return Stream.of(
                        stages.subList(0, 2),
                        List.of(gap),
                        stages.subList(stages.size() - MOST_STAGES + 3, stages.size()))
                .flatMap(List::stream)
                .toList();
    }

    /** Text from a scanned project cannot move the cursor, break a line or turn the direction of what follows. */
    static String safe(String text) {
        return text.codePoints()
                .mapToObj(point -> isUnsafe(point)
                        ? String.format(Locale.ROOT, "\\u%04x", point)
                        : new String(Character.toChars(point)))
                .collect(Collectors.joining());
    }

    private static boolean isUnsafe(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
