package org.privacyascode.knowledge;

import java.util.ArrayList;
import java.util.List;

/** One line of a signature file cut at white space and commas, outside brackets and quotes; each part with its column. */
record LineParts(List<Part> parts) {

    /** A word of the line. A comma is a part of its own. */
    record Part(String text, int column) {}

    static LineParts of(String line) {
        List<Part> parts = new ArrayList<>();
        int start = -1;
        int depth = 0;
        boolean quoted = false;
        for (int at = 0; at <= line.length(); at++) {
            char c = at < line.length() ? line.charAt(at) : ' ';
            boolean free = at == line.length() || depth == 0 && !quoted;
            if (free && (c == ' ' || c == '\t' || c == ',' || c == '#' && start < 0)) {
                if (start >= 0) {
                    parts.add(new Part(line.substring(start, at), start + 1));
                    start = -1;
                }
                if (c == '#') {
                    break;
                }
                if (c == ',') {
                    parts.add(new Part(",", at + 1));
                }
                continue;
            }
            if (start < 0) {
                start = at;
            }
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '(' || c == '[')) {
                depth++;
            } else if (!quoted && (c == ')' || c == ']')) {
                depth--;
            }
        }
        return new LineParts(parts);
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    int size() {
        return parts.size();
    }

    Part get(int index) {
        return parts.get(index);
    }
}
