package org.privacyascode.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.privacyascode.policy.problem.InvalidPolicyException;
import org.privacyascode.policy.problem.PolicyProblem;
import org.privacyascode.policy.problem.Position;

/** The names of countries in one language. */
record Countries(Map<String, Entry> entries) {

    private static final String HEADER = "code,name,in,eea";
    private static final Pattern LINE = Pattern.compile("([A-Z]{2}),([^,]+),([^,]+),(yes|no)");

    /**
     * @param name as it stands alone
     * @param in as it stands in a sentence, after "in"
     * @param isInEea whether it belongs to the European Economic Area
     */
    record Entry(String name, String in, boolean isInEea) {}

    Countries {
        entries = Map.copyOf(entries);
    }

    /**
     * Reads lines of {@code code,name,in,eea} below a header; lines that begin with {@code #} are comments.
     *
     * @throws InvalidPolicyException with every line that is not of this form
     */
    static Countries read(String file, String text) {
        Map<String, Entry> entries = new TreeMap<>();
        List<PolicyProblem> problems = new ArrayList<>();
        List<String> lines = text.lines().toList();
        boolean headed = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            var matcher = LINE.matcher(line);
            if (line.startsWith("#")) {
                continue;
            }
            if (!headed) {
                headed = true;
                if (!line.equals(HEADER)) {
                    problems.add(problem(file, i, "the first line is not " + HEADER));
                }
            } else if (!matcher.matches()) {
                problems.add(problem(file, i, "not a country: " + line));
            } else if (entries.put(
                            matcher.group(1),
                            new Entry(
                                    matcher.group(2),
                                    matcher.group(3),
                                    matcher.group(4).equals("yes")))
                    != null) {
                problems.add(problem(file, i, matcher.group(1) + " stands twice"));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidPolicyException(problems);
        }
        return new Countries(entries);
    }

    Optional<Entry> find(String code) {
        return Optional.ofNullable(entries.get(code));
    }

    private static PolicyProblem problem(String file, int index, String message) {
        return new PolicyProblem(new Position(file, index + 1, 1), message, "Write code,name,in,eea.");
    }
}
