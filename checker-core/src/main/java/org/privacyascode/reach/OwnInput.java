package org.privacyascode.reach;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The outlines of one folder or jar, by everything that is asked for. Immutable once made. */
final class OwnInput {

    private final Path path;
    private final Map<String, List<Outline>> byName = new HashMap<>();
    private final Map<String, List<Outline>> below = new HashMap<>();
    private final Map<String, List<Outline>> naming = new HashMap<>();
    private final Map<String, List<Outline>> mentioning = new HashMap<>();
    private final Map<Outline.Call, List<Outline>> calling = new HashMap<>();
    private final Map<String, List<Outline>> holding = new HashMap<>();
    private final List<Outline> making = new ArrayList<>();
    private final List<Outline> listening = new ArrayList<>();
    private final List<Outline> publishing = new ArrayList<>();

    OwnInput(Path path, Collection<Outline> outlines) {
        this.path = path;
        for (Outline outline : outlines) {
            add(byName, List.of(outline.name()), outline);
            add(below, outline.supers(), outline);
            add(naming, outline.names(), outline);
            add(mentioning, outline.mentioned(), outline);
            add(calling, outline.calls(), outline);
            add(holding, outline.parts(), outline);
            if (!outline.makes().isEmpty()) {
                making.add(outline);
            }
            if (!outline.listens().isEmpty()) {
                listening.add(outline);
            }
            if (outline.is(Outline.Trait.PUBLISHES)) {
                publishing.add(outline);
            }
        }
    }

    private static <K> void add(Map<K, List<Outline>> map, Collection<K> keys, Outline outline) {
        keys.forEach(key -> map.computeIfAbsent(key, any -> new ArrayList<>(1)).add(outline));
    }

    Path path() {
        return path;
    }

    /** Classes of a name; several where a jar has it for several releases of Java. */
    List<Outline> find(String name) {
        return byName.getOrDefault(name, List.of());
    }

    List<Outline> directlyBelow(String type) {
        return below.getOrDefault(type, List.of());
    }

    List<Outline> naming(String type) {
        return naming.getOrDefault(type, List.of());
    }

    List<Outline> mentioning(String type) {
        return mentioning.getOrDefault(type, List.of());
    }

    List<Outline> calling(Outline.Call call) {
        return calling.getOrDefault(call, List.of());
    }

    List<Outline> holding(String type) {
        return holding.getOrDefault(type, List.of());
    }

    List<Outline> making() {
        return making;
    }

    List<Outline> listening() {
        return listening;
    }

    List<Outline> publishing() {
        return publishing;
    }
}
