package org.privacyascode.importing;

import java.util.List;
import java.util.Optional;

/**
 * A page in its parts.
 *
 * @param lead the first paragraph, if one stands before the sections
 * @param dates what the page says about its dates
 */
record Outline(String title, Optional<Piece> lead, PageDates dates, List<ReadSection> sections) {
    Outline {
        sections = List.copyOf(sections);
    }
}
