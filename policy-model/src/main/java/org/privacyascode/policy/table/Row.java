package org.privacyascode.policy.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.privacyascode.policy.problem.InvalidPolicyException;
import org.privacyascode.policy.problem.PolicyProblem;
import org.privacyascode.policy.problem.Position;

/** A row of a table, by column name. */
public record Row(Position position, Map<String, String> cells) {
    public Row {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /** The cell, trimmed; empty if it holds nothing. */
    public Optional<String> text(String column) {
        return Optional.of(cell(column)).filter(text -> !text.isEmpty());
    }

    /** The cell, which must hold something. */
    public String required(String column) {
        return text(column).orElseThrow(() -> problem("The column " + column + " is empty.", "Fill it in."));
    }

    /** The parts of a cell, trimmed, in order; empty if it holds nothing. */
    public List<String> list(String column, String separator) {
        return Stream.of(cell(column).split(Pattern.quote(separator)))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** The problem of this row, to be thrown. */
    public InvalidPolicyException problem(String message, String advice) {
        return new InvalidPolicyException(List.of(new PolicyProblem(position, message, advice)));
    }

    private String cell(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw problem(
                    "There is no column " + column + ".", "The columns are " + String.join(", ", cells.keySet()) + ".");
        }
        return cell.strip();
    }
}
