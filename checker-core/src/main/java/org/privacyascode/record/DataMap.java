package org.privacyascode.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.privacyascode.policy.DataGroup;
import org.privacyascode.policy.Purpose;
import org.privacyascode.policy.Recipient;

/**
 * A map of the data as SVG: groups of data, purposes, recipients, and lines between them. It needs nothing else, and says in words what it draws.
 */
final class DataMap {

    private static final int WIDTH = 240;
    private static final int HEIGHT = 40;
    private static final int GAP = 16;
    private static final int COLUMN = 360;
    private static final int TOP = 60;
    private static final int LONGEST = 28;

    private final Names names;
    private final List<Activity> activities;
    private final Map<String, int[]> places = new LinkedHashMap<>();
    private final StringBuilder boxes = new StringBuilder();
    private final StringBuilder lines = new StringBuilder();
    private final List<String> words = new ArrayList<>();

    DataMap(Names names) {
        this.names = names;
        this.activities = Activities.of(names.policy());
    }

    String svg() {
        column(
                0,
                "Data",
                names.policy().data().values().stream().collect(named(group -> "data " + group.id(), names::of)));
        column(
                1,
                "Purposes",
                names.policy().purposes().values().stream()
                        .collect(named(purpose -> "purpose " + purpose.id(), names::of)));
        column(
                2,
                "Recipients",
                names.policy().recipients().values().stream()
                        .collect(named(recipient -> "recipient " + recipient.id(), names::withCountries)));
        activities.forEach(this::line);
        names.policy().purposes().forEach(this::toRecipients);
        int rows = Math.max(
                1,
                Math.max(
                        names.policy().data().values().size(),
                        Math.max(
                                names.policy().purposes().values().size(),
                                names.policy().recipients().values().size())));
        return head(2 * COLUMN + WIDTH + 2, TOP + rows * (HEIGHT + GAP)) + lines + boxes + "</svg>\n";
    }

    private static <T> Collector<T, ?, Map<String, String>> named(Function<T, String> key, Function<T, String> name) {
        return Collectors.toMap(key, name, (one, other) -> one, LinkedHashMap::new);
    }

    private void column(int column, String title, Map<String, String> entries) {
        int x = 1 + column * COLUMN;
        boxes.append("  <text class=\"title\" x=\"")
                .append(x)
                .append("\" y=\"30\">")
                .append(title)
                .append("</text>\n");
        int y = TOP;
        for (Map.Entry<String, String> entry : entries.entrySet()) {
            places.put(entry.getKey(), new int[] {x, y});
            boxes.append("  <g><title>")
                    .append(escaped(entry.getValue()))
                    .append("</title><rect x=\"")
                    .append(x);
            boxes.append("\" y=\"")
                    .append(y)
                    .append("\" width=\"")
                    .append(WIDTH)
                    .append("\" height=\"")
                    .append(HEIGHT);
            boxes.append("\" rx=\"6\"/><text x=\"")
                    .append(x + 12)
                    .append("\" y=\"")
                    .append(y + 25)
                    .append("\">");
            boxes.append(escaped(shortened(entry.getValue()))).append("</text></g>\n");
            y += HEIGHT + GAP;
        }
    }

    private void line(Activity activity) {
        DataGroup group = activity.group();
        String items = activity.items().stream().map(names::of).collect(Collectors.joining(", "));
        String said = names.of(group) + " (" + items + ") for " + names.of(activity.purpose()) + ".";
        draw("data " + group.id(), "purpose " + activity.purpose().id(), said);
    }

    /** Who gets data that serve the purpose; where a recipient says for what it gets them, only for that. */
    private void toRecipients(Purpose purpose) {
        for (Recipient recipient : names.policy().recipients()) {
            boolean isStated = !recipient.receipt().purposes().isEmpty();
            boolean serves = isStated
                    ? recipient.receipt().purposes().contains(purpose.id())
                    : activities.stream()
                            .filter(activity -> activity.purpose().id().equals(purpose.id()))
                            .anyMatch(activity -> activity.recipients().contains(recipient));
            if (serves) {
                String said = names.withCountries(recipient) + " gets data that serve " + names.of(purpose) + ".";
                draw("purpose " + purpose.id(), "recipient " + recipient.id(), said);
            }
        }
    }

    private void draw(String from, String to, String said) {
        int[] start = places.get(from);
        int[] end = places.get(to);
        if (start == null || end == null) {
            throw new IllegalStateException(from + " or " + to + " has no place on the map");
        }
        words.add(said);
        int x1 = start[0] + WIDTH;
        int y1 = start[1] + HEIGHT / 2;
        int y2 = end[1] + HEIGHT / 2;
        int middle = (x1 + end[0]) / 2;
        lines.append("  <path d=\"M")
                .append(x1)
                .append(' ')
                .append(y1)
                .append(" C")
                .append(middle)
                .append(' ');
        lines.append(y1)
                .append(' ')
                .append(middle)
                .append(' ')
                .append(y2)
                .append(' ')
                .append(end[0])
                .append(' ');
        lines.append(y2).append("\"><title>").append(escaped(said)).append("</title></path>\n");
    }

    private String head(int width, int height) {
        String lead = "Which data serve which purposes, and who gets them. ";
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-labelledby="map-title map-text">
                  <title id="map-title">Data map of %s</title>
                  <desc id="map-text">%s</desc>
                  <style>
                    rect { fill: #fff; stroke: #1f3a5f; }
                    text { font: 14px sans-serif; fill: #1b1b1b; }
                    text.title { font-weight: bold; }
                    path { fill: none; stroke: #5b7aa0; stroke-width: 1.5; }
                  </style>
                  <rect x="0" y="0" width="%d" height="%d" style="stroke: none"/>
                """
                .formatted(
                        width,
                        height,
                        escaped(names.policy().controller().name().given().orElse("an organisation")),
                        escaped(lead + String.join(" ", words)),
                        width,
                        height);
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST - 1)) + "\u2026";
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}]", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
