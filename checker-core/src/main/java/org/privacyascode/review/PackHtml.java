package org.privacyascode.review;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.privacyascode.review.Piece.Run;

/** Writes the pack as one file of HTML, without scripts and without anything from elsewhere; it can be printed. */
final class PackHtml {

    private static final String STYLE =
            """
            body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#111;background:#fff}
            h2{border-top:2px solid #111;padding-top:.5rem}h3{font-family:ui-monospace,monospace;font-size:1rem}
            table{border-collapse:collapse;width:100%}th,td{border:1px solid #999;padding:.25rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
            code{background:#eee;padding:0 .2rem}del{background:#fdd}ins{background:#dfd;text-decoration:none;font-weight:bold}
            @media print{h2{break-before:page}tr,li{break-inside:avoid}}
            """;

    private PackHtml() {}

    static String write(String title, List<Piece> pieces) {
        return "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + escaped(title)
                + "</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n"
                + pieces.stream().map(PackHtml::piece).collect(Collectors.joining())
                + "</body>\n</html>\n";
    }

    private static String piece(Piece piece) {
        if (piece instanceof Piece.Heading heading) {
            String tag = "h" + heading.level();
            return "<" + tag + " id=\"" + id(heading.id()) + "\">" + escaped(heading.text()) + "</" + tag + ">\n";
        } else if (piece instanceof Piece.Prose prose) {
            return "<p>" + runs(prose.runs()) + "</p>\n";
        } else if (piece instanceof Piece.Bullets bullets) {
            return bullets.items().stream()
                    .map(item -> "<li>" + runs(item) + "</li>\n")
                    .collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
        }
        Piece.Table table = (Piece.Table) piece;
        return "<table>\n<thead>" + row("th scope=\"col\"", "th", table.columns()) + "</thead>\n<tbody>\n"
                + table.rows().stream().map(row -> row("td", "td", row)).collect(Collectors.joining())
                + "</tbody>\n</table>\n";
    }

    private static String row(String open, String close, List<String> cells) {
        return cells.stream()
                .map(cell -> "<" + open + ">" + escaped(cell) + "</" + close + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>\n"));
    }

    private static String runs(List<Run> runs) {
        return runs.stream().map(PackHtml::run).collect(Collectors.joining(" "));
    }

    private static String run(Run run) {
        String text = escaped(run.text());
        return switch (run.style()) {
            case PLAIN -> text;
            case STRONG -> "<strong>" + text + "</strong>";
            case CODE -> "<code>" + text + "</code>";
            case GONE -> "<del>" + text + "</del>";
            case NEW -> "<ins>" + text + "</ins>";
        };
    }

    private static String id(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
