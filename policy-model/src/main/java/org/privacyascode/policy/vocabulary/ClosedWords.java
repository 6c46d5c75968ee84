package org.privacyascode.policy.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.privacyascode.policy.table.Row;

/** Reads words of closed lists from the cells of a table. */
final class ClosedWords {
    private ClosedWords() {}

    static <E extends Enum<E>> E constant(Row row, String column, Class<E> type, E ifEmpty) {
        Optional<String> word = row.text(column);
        if (word.isEmpty()) {
            return ifEmpty;
        }
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(word.get()))
                .findFirst()
                .orElseThrow(() -> row.problem(
                        "The column " + column + " holds " + word.get() + ".",
                        "Write one of "
                                + List.of(type.getEnumConstants()).toString().toLowerCase(Locale.ROOT) + "."));
    }
}
