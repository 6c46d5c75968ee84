package org.privacyascode.config.logging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.privacyascode.config.input.Element;
import org.privacyascode.config.input.Seen;
import org.privacyascode.config.input.SourceText;
import org.privacyascode.config.known.Sight;
import org.privacyascode.fact.Certainty;
import org.privacyascode.fact.FactKind;

/** The logging configurations of one scan, with what logback's {@code <include>} brings into each. Not thread safe. */
final class LogFiles {

    /** What the framework itself brings writes the message, the level and the thread. */
    private static final String OWN = "org/springframework/boot/";

    private final Map<SourceText, List<Element>> files = new LinkedHashMap<>();

    void add(SourceText source, List<Element> roots) {
        files.put(source, roots);
    }

    void forEach(BiConsumer<SourceText, List<Element>> reader) {
        files.forEach(reader);
    }

    /** The roots that a file includes, directly or through others; an include that is nowhere to be seen is said to be so. */
    List<Element> included(SourceText source, Seen seen) {
        List<Element> found = new ArrayList<>();
        Set<SourceText> visited = new LinkedHashSet<>(List.of(source));
        List<SourceText> open = new ArrayList<>(List.of(source));
        while (!open.isEmpty()) {
            SourceText from = open.remove(0);
            for (Element include : includes(from)) {
                String name = path(include);
                List<SourceText> targets = files.keySet().stream()
                        .filter(each -> !name.isEmpty() && ("/" + each.file()).endsWith("/" + name))
                        .toList();
                targets.stream().filter(visited::add).forEach(each -> {
                    found.addAll(files.get(each));
                    open.add(each);
                });
                if (targets.isEmpty() && from.equals(source) && !name.startsWith(OWN)) {
                    seen.add(Sight.of(
                            FactKind.LOGGED,
                            source,
                            include.at(),
                            Certainty.UNDETERMINED,
                            "what the included configuration writes is not among the files that were read",
                            Sight.sink("log")));
                }
            }
        }
        return found;
    }

    private List<Element> includes(SourceText source) {
        return files.get(source).stream()
                .flatMap(Element::all)
                .filter(each -> each.name().equals("include"))
                .filter(each -> !path(each).isEmpty() || !each.get("url").isEmpty())
                .toList();
    }

    private static String path(Element include) {
        String path = include.get("resource").isEmpty() ? include.get("file") : include.get("resource");
        return path.replace('\\', '/').replaceFirst("^.*\\}/?", "").replaceFirst("^(\\./|/)+", "");
    }
}
