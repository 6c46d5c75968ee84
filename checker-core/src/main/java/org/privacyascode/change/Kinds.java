package org.privacyascode.change;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.privacyascode.policy.table.Row;
import org.privacyascode.policy.table.Table;

/** The kinds of change: what each asks for, on which ground, and how it is said. */
record Kinds(Map<String, Kinds.Kind> byName) {

    private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)}");

    /** A row of the table. */
    record Kind(String name, ChangeClass level, String ground, String sentence) {}

    Kinds {
        byName = Map.copyOf(byName);
    }

    static Kinds of(Table table) {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            Kind kind = new Kind(
                    row.required("kind"), level(row), row.text("ground").orElse(""), row.required("sentence"));
            if (kinds.put(kind.name(), kind) != null) {
                throw row.problem("The kind " + kind.name() + " stands twice.", "Remove one.");
            }
        }
        return new Kinds(kinds);
    }

    private static ChangeClass level(Row row) {
        String word = row.required("class");
        return Stream.of(ChangeClass.values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow(() -> row.problem("There is no class " + word + ".", "Write one like advance-notice."));
    }

    Kind kind(String name) {
        Kind kind = byName.get(name);
        if (kind == null) {
            throw new IllegalStateException("no such kind of change: " + name);
        }
        return kind;
    }

    /** A change of this kind; a slot without a value is left out. */
    Change change(String kind, String path, Map<String, String> slots) {
        Kind found = kind(kind);
        Matcher slot = SLOT.matcher(found.sentence());
        StringBuilder sentence = new StringBuilder();
        while (slot.find()) {
            String value = slot.group(1).equals("path") ? path : slots.getOrDefault(slot.group(1), "");
            String inside =
                    slot.group(1).equals("extra") ? value : value.replaceFirst("(?<!\\b(?:Inc|Ltd|Co|Corp))[.]$", "");
            slot.appendReplacement(sentence, Matcher.quoteReplacement(inside));
        }
        slot.appendTail(sentence);
        return new Change(
                kind,
                found.level(),
                path,
                sentence.toString()
                        .replaceAll("\\s+", " ")
                        .replace(".**.", ".**")
                        .replace("..", ".")
                        .strip(),
                found.ground(),
                slots.getOrDefault("old", ""),
                slots.getOrDefault("new", ""));
    }
}
