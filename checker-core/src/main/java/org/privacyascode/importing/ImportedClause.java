package org.privacyascode.importing;

import java.util.Set;
import java.util.TreeSet;

/**
 * A piece under its id, with the facts that it seems to state.
 *
 * @param section the id of its section
 * @param label the words before the colon; empty if it has none
 * @param text what follows; empty if the label stands alone
 */
record ImportedClause(String section, String id, Piece piece, String label, String text, Set<String> about) {

    /** Labels of many words are sentences. */
    private static final int LONGEST_LABEL = 60;

    ImportedClause {
        about = Set.copyOf(new TreeSet<>(about));
    }

    /** The clause of a piece, with nothing known about it. */
    static ImportedClause of(String section, String id, Piece piece) {
        if (piece.isHeading()) {
            return new ImportedClause(section, id, piece, piece.text(), "", Set.of());
        }
        int colon = piece.text().indexOf(": ");
        int end = colon < 0 && piece.text().endsWith(":") ? piece.text().length() - 1 : colon;
        String label = end < 0 ? "" : piece.text().substring(0, end);
        boolean isLabel = !label.isEmpty()
                && label.length() <= LONGEST_LABEL
                && piece.text().indexOf(':') == end
                && !label.matches(".*[.!?;].*");
        return isLabel
                ? new ImportedClause(
                        section,
                        id,
                        piece,
                        label,
                        piece.text().substring(end + 1).strip(),
                        Set.of())
                : new ImportedClause(section, id, piece, "", piece.text(), Set.of());
    }

    ImportedClause about(Set<String> facts) {
        return new ImportedClause(section, id, piece, label, text, facts);
    }
}
