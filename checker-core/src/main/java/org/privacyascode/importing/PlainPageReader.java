package org.privacyascode.importing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads plain text: blank lines end paragraphs, signs begin entries, and a short line that stands alone is a heading. */
final class PlainPageReader {

    private static final Pattern BULLET =
            Pattern.compile("^(\\s*)(?:[\\u2022\\u25e6\\u25aa\\u2023\\u00b7*\\u2013-]|\\(?[a-z0-9]{1,2}[.)])\\s+(.*)$");
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,2}(?:\\.\\d{1,2})*[.)]?\\s+(\\p{Lu}.*)$");
    private static final Pattern RULE = Pattern.compile("^\\s*(?:={3,}|-{3,}|_{3,}|\\*{3,})\\s*$");
    private static final int LONGEST_HEADING = 80;

    private final Pieces pieces;
    private final List<String> lines;

    private PlainPageReader(Pieces pieces, List<String> lines) {
        this.pieces = pieces;
        this.lines = lines;
    }

    static ReadPage read(PageSource source) {
        Pieces pieces = new Pieces(source);
        new PlainPageReader(pieces, source.text(StandardCharsets.UTF_8).lines().toList()).read();
        return new ReadPage("plain text", pieces.all(), pieces.leftOut());
    }

    private void read() {
        List<String> open = new ArrayList<>();
        int from = 0;
        boolean inEntry = false;
        for (int i = 0; i <= lines.size(); i++) {
            String line = i < lines.size() ? lines.get(i) : "";
            boolean ends = line.isBlank() || RULE.matcher(line).matches();
            boolean begins = !ends && isEntry(i);
            if (ends || begins) {
                flush(open, from, inEntry);
                inEntry = begins;
            }
            if (!ends) {
                if (open.isEmpty()) {
                    from = i;
                }
                open.add(line);
            }
        }
    }

    /** A numbered line that stands alone and does not end like a sentence is a heading, not an entry. */
    private boolean isEntry(int at) {
        return BULLET.matcher(lines.get(at)).matches() && !isHeading(at, 1);
    }

    private void flush(List<String> open, int from, boolean inEntry) {
        if (open.isEmpty()) {
            return;
        }
        String text = String.join(" ", open);
        if (!inEntry && isHeading(from, open.size())) {
            Matcher number = NUMBER.matcher(text);
            boolean isNumbered = number.matches();
            pieces.add(Piece.Kind.HEADING, depth(text), isNumbered ? number.group(1) : text, List.of(), from + 1);
        } else if (inEntry) {
            Matcher entry = BULLET.matcher(text);
            boolean isEntry = entry.matches();
            pieces.add(Piece.Kind.ITEM, 1, isEntry ? entry.group(2) : text, List.of(), from + 1);
        } else {
            pieces.add(Piece.Kind.PARAGRAPH, 0, text, List.of(), from + 1);
        }
        open.clear();
    }

    private static int depth(String heading) {
        Matcher number = Pattern.compile("^\\d{1,2}((?:\\.\\d{1,2})*)").matcher(heading);
        return number.find()
                ? 2 + (int) number.group(1).chars().filter(c -> c == '.').count()
                : 2;
    }

    private boolean isHeading(int at, int length) {
        String line = lines.get(at).strip();
        boolean alone = length == 1
                && (at == 0
                        || lines.get(at - 1).isBlank()
                        || RULE.matcher(lines.get(at - 1)).matches())
                && (at + 1 >= lines.size()
                        || lines.get(at + 1).isBlank()
                        || RULE.matcher(lines.get(at + 1)).matches());
        boolean isShort =
                line.length() <= LONGEST_HEADING && line.matches("(\\d.*|\\p{Lu}.*)") && !line.matches(".*[.,;:]$");
        return alone && isShort && !line.contains(": ");
    }
}
