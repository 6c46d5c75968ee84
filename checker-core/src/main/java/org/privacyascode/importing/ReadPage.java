package org.privacyascode.importing;

import java.util.List;

/**
 * What was read of a page.
 *
 * @param format what it was read as, for people
 * @param leftOut what of the file is not part of the text, for people
 */
record ReadPage(String format, List<Piece> pieces, List<String> leftOut) {
    ReadPage {
        pieces = List.copyOf(pieces);
        leftOut = List.copyOf(leftOut);
    }
}
