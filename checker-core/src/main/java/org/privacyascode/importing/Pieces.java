package org.privacyascode.importing;

import java.util.ArrayList;
import java.util.List;

/** Gathers the pieces of a page. Characters that nobody sees are left out and counted; they are no words. */
final class Pieces {

    private static final int MOST = 20_000;
    private static final String UNSEEN = "[\\u200b\\u200c\\u200d\\u200e\\u200f\\u2060\\u061c\\ufeff\\u00ad]";

    private final PageSource source;
    private final List<Piece> pieces = new ArrayList<>();
    private int unseen;

    Pieces(PageSource source) {
        this.source = source;
    }

    /** Adds a piece, if it has words; line ends and runs of blanks are one blank, a blank that does not break stays. */
    void add(Piece.Kind kind, int level, String text, List<String> links, int line) {
        String seen = text.replaceAll(UNSEEN, "");
        unseen += text.length() - seen.length();
        String words = seen.replace('\u2028', ' ')
                .replace('\u2029', ' ')
                .replaceAll("[ \\t\\n\\r]+", " ")
                .strip();
        if (words.replace('\u00a0', ' ').isBlank()) {
            return;
        }
        if (pieces.size() == MOST) {
            throw source.problem(line, 0, "The page has more than " + MOST + " paragraphs.", "Is this a policy?");
        }
        pieces.add(new Piece(kind, level, words, links, line));
    }

    List<Piece> all() {
        return List.copyOf(pieces);
    }

    /** What was left out, for people; empty if nothing was. */
    List<String> leftOut() {
        return unseen == 0 ? List.of() : List.of(unseen + " characters that cannot be seen");
    }
}
