package org.privacyascode.importing;

import java.util.ArrayList;
import java.util.List;
import org.privacyascode.wording.Sentences;

/** Whether a page says again, in the same order, what was read. */
final class Kept {

    private static final Sentences ENGLISH = Sentences.of("en");

    private Kept() {}

    /** The sentences of the pieces that the page does not say, in their order. */
    static List<String> missing(List<Piece> pieces, String page) {
        String said = plain(page);
        int at = 0;
        List<String> missing = new ArrayList<>();
        for (Piece piece : pieces) {
            for (String sentence : ENGLISH.split(piece.text())) {
                String wanted = plain(sentence);
                int found = said.indexOf(wanted, at);
                if (found < 0) {
                    missing.add(sentence);
                } else {
                    at = found + wanted.length();
                }
            }
        }
        return missing;
    }

    /** How many sentences the pieces have. */
    static int sentences(List<Piece> pieces) {
        return pieces.stream()
                .mapToInt(each -> ENGLISH.split(each.text()).size())
                .sum();
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
