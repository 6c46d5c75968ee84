package org.privacyascode.review;

import java.util.List;
import java.util.stream.Collectors;
import org.privacyascode.review.Piece.Run;

/** Writes the pack as Markdown; what stands in a policy is never markup. */
final class PackMarkdown {

    private PackMarkdown() {}

    static String write(List<Piece> pieces) {
        return pieces.stream().map(PackMarkdown::piece).collect(Collectors.joining("\n")) + "\n";
    }

    private static String piece(Piece piece) {
        if (piece instanceof Piece.Heading heading) {
            return "#".repeat(heading.level()) + " " + escaped(heading.text()) + "\n";
        } else if (piece instanceof Piece.Prose prose) {
            return runs(prose.runs()) + "\n";
        } else if (piece instanceof Piece.Bullets bullets) {
            return bullets.items().stream()
                    .map(item -> "* " + runs(item) + "\n")
                    .collect(Collectors.joining());
        }
        Piece.Table table = (Piece.Table) piece;
        return row(table.columns())
                + "|" + " --- |".repeat(table.columns().size()) + "\n"
                + table.rows().stream().map(PackMarkdown::row).collect(Collectors.joining());
    }

    private static String row(List<String> cells) {
        return cells.stream().map(cell -> " " + escaped(cell) + " |").collect(Collectors.joining("", "|", "\n"));
    }

    private static String runs(List<Run> runs) {
        return runs.stream().map(PackMarkdown::run).collect(Collectors.joining(" "));
    }

    private static String run(Run run) {
        String text = escaped(run.text());
        return switch (run.style()) {
            case PLAIN -> text;
            case STRONG, NEW -> "**" + text + "**";
            case CODE -> "`" + run.text().replace("`", "'").replaceAll("\\s+", " ") + "`";
            case GONE -> "~~" + text + "~~";
        };
    }

    private static String escaped(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("([\\\\`*_{}\\[\\]<>|~&])", "\\\\$1");
    }
}
