package org.privacyascode.importing;

import java.util.List;

/**
 * A piece of a page in reading order, on one line, with single blanks.
 *
 * @param level of a heading from 1, of an entry from 1; 0 for a paragraph
 * @param links where its words lead to
 * @param line where it begins in the page, from 1; 0 if the format has no lines
 */
record Piece(Kind kind, int level, String text, List<String> links, int line) {

    /** What a piece is. */
    enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM
    }

    Piece {
        links = List.copyOf(links);
    }

    boolean isHeading() {
        return kind == Kind.HEADING;
    }

    /** The same as another kind of piece. */
    Piece as(Kind other, int otherLevel) {
        return new Piece(other, otherLevel, text, links, line);
    }

    /** The same with other words. */
    Piece withText(String other) {
        return new Piece(kind, level, other, links, line);
    }
}
