package org.privacyascode.policy.yaml;

import org.privacyascode.policy.problem.Position;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in plain words what the YAML parser could not read, with a hint where the cause is a common one. */
final class SyntaxProblem {
    private SyntaxProblem() {}

    static void add(String file, String text, MarkedYAMLException e, Problems problems) {
        Mark mark = e.getProblemMark() != null ? e.getProblemMark() : e.getContextMark();
        Position position =
                mark == null ? new Position(file, 1, 1) : new Position(file, mark.getLine() + 1, mark.getColumn() + 1);
        String line = line(text, position.line());
        String begun =
                e.getContextMark() == null ? "" : line(text, e.getContextMark().getLine() + 1);
        String problem =
                e.getProblem() == null ? "this is not YAML" : e.getProblem().replace("(TAB)", "");
        if (isTab(line, position.column())) {
            problems.add(position, "A tab is used for indentation.", "Use spaces.");
        } else {
            problems.add(
                    position,
                    "This is not readable YAML: " + problem + context(e, mark) + ".",
                    hint(line + begun, problem));
        }
    }

    private static String line(String text, int number) {
        return text.lines().skip(number - 1L).findFirst().orElse("");
    }

    private static boolean isTab(String line, int column) {
        return column <= line.length() && line.charAt(column - 1) == '\t';
    }

    private static String context(MarkedYAMLException e, Mark mark) {
        Mark begin = e.getContextMark();
        boolean useful = begin != null && e.getContext() != null && mark != null && begin.getIndex() != mark.getIndex();
        return useful
                ? " (" + e.getContext() + " that began at " + (begin.getLine() + 1) + ":" + (begin.getColumn() + 1)
                        + ")"
                : "";
    }

    private static String hint(String line, String problem) {
        if (line.contains("{{") || line.contains("{%") || line.contains("<%")) {
            return "This looks like template syntax; a policy is read as it stands.";
        }
        boolean unquoted = problem.contains("mapping values are not allowed")
                || problem.contains("cannot start any token")
                || problem.endsWith("but got ?");
        if (unquoted) {
            return "Put text that holds a colon or a question mark, or begins with a special character, in quotes.";
        }
        return "Check quotes, brackets and indentation.";
    }
}
