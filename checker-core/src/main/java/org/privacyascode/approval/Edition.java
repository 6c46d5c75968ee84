package org.privacyascode.approval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.privacyascode.policy.Origins;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.problem.Position;

/**
 * Writes version, dates and history into the text of a policy and leaves every other character as it is. Whoever uses it reads the result and
 * compares: a text that the writer does not understand is refused, never half changed.
 */
public record Edition(String version, LocalDate updated, LocalDate effective, String summary, String kind) {

    private static final Pattern BLOCK = Pattern.compile("^(\\w+):\\s*(#.*)?$");

    /**
     * The text of the policy with this edition.
     *
     * @param file the name of the text in positions; what stands in a file that it extends is left alone
     */
    public String writeInto(String text, String file, Policy read) {
        Policy policy = ownPositions(read, file);
        List<String> lines = new ArrayList<>(text.lines().toList());
        Map<String, String> values = new LinkedHashMap<>();
        values.put("document.effective", effective.toString());
        values.put("document.updated", updated.toString());
        values.put("document.version", version);
        values.entrySet().removeIf(each -> replace(lines, policy, each.getKey(), each.getValue()));
        status(lines, policy);
        history(lines, policy);
        values.forEach((path, value) -> insert(lines, "document", key(path) + ": " + value));
        return String.join("\n", lines) + "\n";
    }

    private static String key(String path) {
        return path.substring(path.indexOf('.') + 1);
    }

    /** A value that is there is replaced on its line; whether it was. Lines are still where the reader saw them. */
    private static boolean replace(List<String> lines, Policy policy, String path, String value) {
        int at = line(policy, path);
        if (at < 0 || at >= lines.size()) {
            return false;
        }
        Matcher pair = Pattern.compile("(\\b" + key(path) + ":\\s*)(\\{[^}]*\\}|[^,}#\\s]+)")
                .matcher(lines.get(at));
        if (!pair.find()) {
            return false;
        }
        lines.set(at, pair.replaceFirst(Matcher.quoteReplacement(pair.group(1) + value)));
        return true;
    }

    private void history(List<String> lines, Policy policy) {
        String entry = "- {version: " + version + ", date: " + updated + ", effective: " + effective + ", class: "
                + kind + ", summary: \"" + summary.replace("\\", "\\\\").replace("\"", "\\\"") + "\"}";
        int at = line(policy, "changes.history");
        if (at >= 0 && lines.get(at).matches("\\s*history:\\s*(#.*)?")) {
            String indent = at + 1 < lines.size() && lines.get(at + 1).strip().startsWith("-")
                    ? lines.get(at + 1).substring(0, lines.get(at + 1).indexOf('-'))
                    : lines.get(at).substring(0, lines.get(at).indexOf('h')) + "  ";
            lines.add(at + 1, indent + entry);
            return;
        }
        int part = block(lines, "changes");
        if (part < 0) {
            lines.add("changes:");
            part = lines.size() - 1;
        }
        lines.add(part + 1, "  history:");
        lines.add(part + 2, "    " + entry);
    }

    private static void status(List<String> lines, Policy policy) {
        int at = line(policy, "status");
        if (at >= 0 && lines.get(at).startsWith("status:")) {
            lines.set(at, lines.get(at).replaceFirst("^(status:\\s*)[\\w-]+", "$1published"));
        } else {
            lines.add("status: published");
        }
    }

    private static void insert(List<String> lines, String part, String pair) {
        int at = block(lines, part);
        if (at >= 0) {
            lines.add(at + 1, "  " + pair);
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(part + ": {")) {
                lines.set(i, lines.get(i).replaceFirst("\\{\\s*", Matcher.quoteReplacement("{" + pair + ", ")));
                return;
            }
        }
        lines.add(part + ":");
        lines.add("  " + pair);
    }

    private static int block(List<String> lines, String part) {
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = BLOCK.matcher(lines.get(i));
            if (matcher.matches() && matcher.group(1).equals(part)) {
                return i;
            }
        }
        return -1;
    }

    private static Policy ownPositions(Policy policy, String file) {
        Map<String, Position> own = new LinkedHashMap<>();
        policy.origins().positions().forEach((path, position) -> {
            if (position.file().equals(file)) {
                own.put(path, position);
            }
        });
        return policy.with(new Origins(own));
    }

    /** The line of a path as an index; -1 if the path is not in the file. */
    private static int line(Policy policy, String path) {
        var origins = policy.origins().positions();
        return origins.containsKey(path) ? origins.get(path).line() - 1 : -1;
    }
}
