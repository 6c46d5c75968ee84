package org.privacyascode.knowledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.privacyascode.knowledge.NameFiles.Line;

/** What the names of libraries' types and methods say of calls that no signature describes. Immutable. */
public final class LibraryWords {

    private static final Set<String> LISTS = Set.of("keeps-nothing", "writes-all");

    private final Map<String, Set<String>> lists = new HashMap<>();

    private LibraryWords() {}

    /**
     * What ships with the tool.
     *
     * @throws IllegalStateException naming file and line, when the file is wrong
     */
    public static LibraryWords load() {
        LibraryWords words = new LibraryWords();
        NameFiles.read("libraries.txt").forEach(words::add);
        return words;
    }

    private void add(Line line) {
        if (!LISTS.contains(line.head())) {
            throw line.problem("\"" + line.head() + "\" is not a list; known are "
                    + LISTS.stream().sorted().toList());
        }
        lists.computeIfAbsent(line.head(), key -> new HashSet<>()).addAll(line.phrases());
    }

    /** Whether a type works for others and holds nothing of what it is given: {@code HttpClient}. */
    public boolean keepsNothing(String type) {
        String name = simple(type);
        return list("keeps-nothing").stream().anyMatch(name::endsWith);
    }

    /** Whether a call writes out whole objects, as a serialiser does: {@code Xmls.toXml}. */
    public boolean writesAll(String type, String method) {
        return hasWord(method) || hasWord(simple(type));
    }

    private boolean hasWord(String name) {
        for (String word : name.split("(?<=[a-z0-9])(?=[A-Z])|_")) {
            if (list("writes-all").contains(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private Set<String> list(String name) {
        return lists.getOrDefault(name, Set.of());
    }

    private static String simple(String type) {
        return type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf('$')) + 1);
    }
}
