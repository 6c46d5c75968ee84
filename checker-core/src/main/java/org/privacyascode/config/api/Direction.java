package org.privacyascode.config.api;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.privacyascode.config.known.WordSplit;

/** Whether fields come in or go out. */
enum Direction {
    IN,
    OUT;

    private static final List<String> INWARD = List.of(
            "request", "command", "input", "form", "create", "update", "register", "args", "submission", "payload");
    private static final List<String> OUTWARD =
            List.of("response", "reply", "result", "output", "event", "notification", "view");

    /** What a message's name says; nothing when it says neither. */
    static Set<Direction> byName(String message) {
        List<String> words = WordSplit.words(message);
        EnumSet<Direction> found = EnumSet.noneOf(Direction.class);
        if (words.stream().anyMatch(INWARD::contains)) {
            found.add(IN);
        }
        if (words.stream().anyMatch(OUTWARD::contains)) {
            found.add(OUT);
        }
        return found;
    }
}
