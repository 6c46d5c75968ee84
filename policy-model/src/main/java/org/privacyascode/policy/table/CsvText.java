package org.privacyascode.policy.table;

import java.util.ArrayList;
import java.util.List;
import org.privacyascode.policy.problem.InvalidPolicyException;
import org.privacyascode.policy.problem.PolicyProblem;
import org.privacyascode.policy.problem.Position;

/** A CSV text being read from left to right, once. */
final class CsvText {
    private final String name;
    private final String text;
    private int at;
    private int line = 1;

    CsvText(String name, String text) {
        this.name = name;
        this.text = text.replace("\r\n", "\n");
    }

    List<CsvRecord> records() {
        List<CsvRecord> records = new ArrayList<>();
        while (at < text.length()) {
            Position start = new Position(name, line, 1);
            List<String> cells = new ArrayList<>();
            cells.add(cell(start));
            while (at < text.length() && text.charAt(at) == ',') {
                at++;
                cells.add(cell(start));
            }
            if (at < text.length()) {
                next();
            }
            if (cells.size() > 1 || !cells.get(0).isEmpty()) {
                records.add(new CsvRecord(start, cells));
            }
        }
        return records;
    }

    private String cell(Position start) {
        if (at < text.length() && text.charAt(at) == '"') {
            at++;
            return quoted(start);
        }
        int from = at;
        while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
            at++;
        }
        return text.substring(from, at);
    }

    private String quoted(Position start) {
        StringBuilder cell = new StringBuilder();
        while (at < text.length()) {
            char c = next();
            if (c != '"') {
                cell.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append(next());
            } else {
                return cell.toString();
            }
        }
        throw new InvalidPolicyException(
                List.of(new PolicyProblem(start, "A quoted cell has no end.", "Add the missing quotation mark.")));
    }

    private char next() {
        char c = text.charAt(at++);
        if (c == '\n') {
            line++;
        }
        return c;
    }
}
