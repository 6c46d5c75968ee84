package org.privacyascode.reach;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The other modules that one module uses, as one. Not thread safe. */
final class OwnView {

    private final List<OwnInput> inputs;
    private final Doors doors;
    private final Map<String, List<Outline>> below = new HashMap<>();

    OwnView(List<OwnInput> inputs, Doors doors) {
        this.inputs = inputs;
        this.doors = doors;
    }

    Doors doors() {
        return doors;
    }

    List<Outline> find(String type) {
        return all(input -> input.find(type));
    }

    List<Outline> naming(String type) {
        return all(input -> input.naming(type));
    }

    List<Outline> mentioning(String type) {
        return all(input -> input.mentioning(type));
    }

    List<Outline> calling(Outline.Call call) {
        return all(input -> input.calling(call));
    }

    List<Outline> holding(String type) {
        return all(input -> input.holding(type));
    }

    List<Outline> making() {
        return all(OwnInput::making);
    }

    List<Outline> listening() {
        return all(OwnInput::listening);
    }

    List<Outline> publishing() {
        return all(OwnInput::publishing);
    }

    private List<Outline> all(Function<OwnInput, List<Outline>> of) {
        List<Outline> found = List.of();
        for (OwnInput input : inputs) {
            List<Outline> more = of.apply(input);
            if (!more.isEmpty()) {
                found = found.isEmpty()
                        ? more
                        : Stream.concat(found.stream(), more.stream()).toList();
            }
        }
        return found;
    }

    /** All classes below a type, without it. */
    List<Outline> below(String type) {
        List<Outline> known = below.get(type);
        if (known == null) {
            Map<String, Outline> found = new LinkedHashMap<>();
            Deque<String> todo = new ArrayDeque<>(List.of(type));
            while (!todo.isEmpty()) {
                String next = todo.remove();
                for (Outline outline : all(input -> input.directlyBelow(next))) {
                    if (found.putIfAbsent(outline.name(), outline) == null) {
                        todo.add(outline.name());
                    }
                }
            }
            known = List.copyOf(found.values());
            below.put(type, known);
        }
        return known;
    }

    /** Where classes of these names stand in each input. */
    Map<Path, List<String>> places(Collection<String> names) {
        Map<Path, List<String>> places = new LinkedHashMap<>();
        for (OwnInput input : inputs) {
            List<String> entries = names.stream()
                    .flatMap(name -> input.find(name).stream())
                    .map(Outline::entry)
                    .sorted()
                    .toList();
            if (!entries.isEmpty()) {
                places.put(input.path(), entries);
            }
        }
        return places;
    }
}
