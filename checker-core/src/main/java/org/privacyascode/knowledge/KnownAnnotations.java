package org.privacyascode.knowledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.privacyascode.knowledge.NameFiles.Line;

/** What annotations of frameworks say of a member or class, by simple name. */
public final class KnownAnnotations {

    private static final Set<String> LISTS = Set.of(
            "injected",
            "setting",
            "behaviour",
            "entity",
            "embedded",
            "not-stored",
            "column",
            "body",
            "part",
            "receiver",
            "json");

    private final Map<String, Set<String>> lists = new HashMap<>();
    private final Map<String, String> categories = new HashMap<>();

    private KnownAnnotations() {}

    static KnownAnnotations load() {
        KnownAnnotations known = new KnownAnnotations();
        NameFiles.read("annotations.txt").forEach(known::add);
        return known;
    }

    private void add(Line line) {
        if (line.word(0).equals("says")) {
            line.phrases().forEach(name -> categories.put(name, line.word(1)));
        } else if (!LISTS.contains(line.head())) {
            throw line.problem("\"" + line.head() + "\" is not a list; known are "
                    + LISTS.stream().sorted().toList());
        } else {
            lists.computeIfAbsent(line.head(), key -> new HashSet<>()).addAll(line.phrases());
        }
    }

    /** Whether an annotation stands in a list of {@code annotations.txt}. */
    public boolean is(String list, String simpleName) {
        return lists.getOrDefault(list, Set.of()).contains(simpleName);
    }

    /** The category of a value that carries the annotation. */
    public Optional<String> category(String simpleName) {
        return Optional.ofNullable(categories.get(simpleName));
    }

    Set<String> categories() {
        return Set.copyOf(categories.values());
    }
}
