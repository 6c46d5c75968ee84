package org.privacyascode.report;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.privacyascode.finding.Baseline;
import org.privacyascode.policy.yaml.AcceptanceReader;

/** The file of exceptions with its generated part, the baseline, written anew. What people wrote stays as it is, with its comments. */
public final class AcceptanceFile {

    private static final String KEY = "baseline:";
    private static final Pattern OTHER_KEY = Pattern.compile("[^ \\t#-]");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_./$#-]*[A-Za-z0-9_$]");
    private static final Pattern RESERVED = Pattern.compile("true|false|null|yes|no|on|off", Pattern.CASE_INSENSITIVE);

    private static final String NEW =
            """
            # Exceptions to the rules of the privacy check: docs/acceptances.md
            format: %s
            """
                    .formatted(AcceptanceReader.FORMAT);

    private static final String HEAD =
            """
            baseline:
              # What was there when the rules came. Written by the command baseline; do not add to it by hand.
            """;

    private AcceptanceFile() {}

    /**
     * The new text of the file.
     *
     * @param former the text that is there; empty for a new file
     */
    public static String text(String former, Baseline baseline) {
        String before = former.isEmpty() ? NEW : former.replace("\r\n", "\n");
        String section = section(baseline);
        List<String> lines = before.lines().toList();
        int start = start(lines);
        if (start < 0) {
            return section.isEmpty() ? joined(lines) : joined(lines) + "\n" + section;
        }
        String after = joined(lines.subList(end(lines, start), lines.size()));
        String gap = after.isEmpty() || section.isEmpty() ? "" : "\n";
        return joined(lines.subList(0, start)) + section + gap + after;
    }

    private static int start(List<String> lines) {
        return IntStream.range(0, lines.size())
                .filter(line -> lines.get(line).startsWith(KEY))
                .findFirst()
                .orElse(-1);
    }

    /** The line of the next key, else the end. */
    private static int end(List<String> lines, int start) {
        return IntStream.range(start + 1, lines.size())
                .filter(line -> OTHER_KEY.matcher(lines.get(line)).lookingAt())
                .findFirst()
                .orElse(lines.size());
    }

    private static String joined(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String section(Baseline baseline) {
        if (baseline.entries().isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder(HEAD);
        for (Baseline.Entry entry : baseline.entries()) {
            out.append("  - rule: ").append(entry.rule()).append('\n');
            line(out, "finding", entry.finding());
            line(out, "about", entry.about());
            if (!entry.members().isEmpty()) {
                out.append("    members:\n");
                entry.members()
                        .forEach(member ->
                                out.append("      - ").append(text(member)).append('\n'));
            }
        }
        return out.toString();
    }

    private static void line(StringBuilder out, String key, String value) {
        if (!value.isEmpty()) {
            out.append("    ").append(key).append(": ").append(text(value)).append('\n');
        }
    }

    /** One exception as it can be pasted below {@code accepted:}, with what a person has to fill in. */
    public static String entry(String rule, String fingerprint, List<String> members) {
        StringBuilder out = new StringBuilder("- rule: ").append(rule).append("\n  finding: ");
        out.append(text(fingerprint)).append('\n');
        if (!members.isEmpty()) {
            out.append("  members:\n");
            members.stream().sorted().distinct().forEach(member -> out.append("    - ")
                    .append(text(member))
                    .append('\n'));
        }
        return out.append("  reason: ...\n  by: ...\n  until: ...\n").toString();
    }

    private static String text(String text) {
        return PLAIN.matcher(text).matches() && !RESERVED.matcher(text).matches() ? text : quoted(text);
    }

    private static String quoted(String text) {
        String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"");
        return '"' + escaped.replaceAll("[\\p{Cntrl}\\p{Cf}\u2028\u2029\u0085]", " ") + '"';
    }
}
