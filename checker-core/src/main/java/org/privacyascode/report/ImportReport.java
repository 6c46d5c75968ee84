package org.privacyascode.report;

import java.io.IOException;
import org.privacyascode.importing.Imported;
import org.privacyascode.policy.problem.Position;

/** What became of a page, as text for people. */
public final class ImportReport {

    private static final int SHOWN = 5;

    private ImportReport() {}

    /**
     * Writes what was read, what is proposed, and what is linked to no fact.
     *
     * @param name what the page is called
     * @param file what the policy is called
     * @throws IOException if {@code out} cannot take it
     */
    public static void write(Imported imported, String name, String file, Appendable out) throws IOException {
        out.append("Read " + name + " as " + imported.format() + ": "
                + imported.policy().sections().values().size() + " sections, " + imported.clauses() + " clauses, "
                + imported.sentences() + " sentences, each kept word for word.\n");
        if (!imported.leftOut().isEmpty()) {
            out.append("Left out: " + String.join(", ", imported.leftOut()) + ".\n");
        }
        out.append(
                imported.proposed().isEmpty()
                        ? "No fact was recognised.\n"
                        : "Proposed, each to be confirmed (found: true): " + String.join(", ", imported.proposed())
                                + ".\n");
        int unlinked = imported.unlinked().size();
        out.append("Linked to no fact: " + unlinked + " of " + imported.clauses() + " clauses"
                + (unlinked == 0 ? ".\n" : ", such as:\n"));
        for (String path : imported.unlinked().subList(0, Math.min(SHOWN, unlinked))) {
            Position at = imported.policy().positionOf(path);
            out.append("  " + file + ":" + at.line() + ":" + at.column() + ": " + path + "\n");
        }
        out.append("Open questions: " + imported.policy().questions().size() + ".\n");
        out.append("Next: read what is marked as found, answer the questions, then run lint.\n");
    }
}
