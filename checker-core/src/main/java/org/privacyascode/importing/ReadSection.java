package org.privacyascode.importing;

import java.util.List;

/** A section of the page that was there: its heading, and what stands below it. Without a heading it is what comes before the first. */
record ReadSection(String id, String title, List<Piece> pieces) {
    ReadSection {
        pieces = List.copyOf(pieces);
    }
}
