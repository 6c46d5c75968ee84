package org.privacyascode.reach;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.privacyascode.reach.Outline.Call;
import org.privacyascode.reach.Outline.Trait;

/**
 * The classes of other modules that the data of a module can meet: those that its code can run, those that can run its code, and those that share
 * state, events or objects with them. More than that is not looked for, so that the cost of a module does not grow with all that lies below it.
 */
public final class Reach {

    private final OwnView own;
    private final Function<String, Collection<String>> library;
    private final Map<String, Outline> module = new LinkedHashMap<>();
    private final Set<String> reached = new LinkedHashSet<>();
    private final Set<String> named = new HashSet<>();
    private final Set<String> called = new HashSet<>();
    private final Deque<Outline> open = new ArrayDeque<>();
    private final Map<String, Set<String>> supers = new HashMap<>();
    private boolean publishes;

    private Reach(OwnView own, Function<String, Collection<String>> library) {
        this.own = own;
        this.library = library;
    }

    /**
     * Where the classes stand that a module's scan takes in: entries by folder or jar.
     *
     * @param classes class files of the module
     * @param inputs class folders and jars of the other modules
     * @param library the super types of a type of a library, as far as they are known
     */
    public static Map<Path, List<String>> of(
            Collection<byte[]> classes,
            Collection<Path> inputs,
            OwnInputs known,
            Function<String, Collection<String>> library) {
        Reach reach = new Reach(known.view(inputs), library);
        classes.forEach(file -> known.outline(file, "").ifPresent(each -> reach.module.put(each.name(), each)));
        reach.run();
        return reach.own.places(reach.reached);
    }

    private void run() {
        open.addAll(module.values());
        module.values().forEach(this::takeCallersOfOverridden);
        module.values().stream().filter(each -> !each.listens().isEmpty()).forEach(this::takePublishers);
        boolean isGrowing = true;
        while (isGrowing) {
            while (!open.isEmpty()) {
                meet(open.remove());
            }
            if (publishes) {
                own.listening().stream().filter(this::hears).forEach(this::take);
            }
            own.making().stream().filter(this::isWanted).forEach(this::take);
            isGrowing = !open.isEmpty();
        }
    }

    private void take(Outline outline) {
        if (!module.containsKey(outline.name()) && reached.add(outline.name())) {
            open.add(outline);
        }
    }

    /** What code and declarations of a class lead to. */
    private void meet(Outline outline) {
        publishes |= outline.is(Trait.PUBLISHES);
        for (String name : outline.names()) {
            if (named.add(name)) {
                own.find(name).forEach(this::take);
            }
        }
        packageOf(outline.name()).forEach(name -> own.find(name).forEach(this::take));
        for (Call call : outline.calls()) {
            for (Outline sub : own.below(call.owner())) {
                if (!reached.contains(sub.name()) && runs(sub, call)) {
                    take(sub);
                }
            }
        }
        if (module.containsKey(outline.name())) {
            return;
        }
        if (outline.is(Trait.SHARED_STATE)) {
            own.naming(outline.name()).forEach(this::takeWithCallers);
        }
        if (outline.is(Trait.DATA)) {
            own.holding(outline.name()).forEach(this::take);
        }
        if (outline.is(Trait.INTERFACE) && own.below(outline.name()).isEmpty()) {
            own.mentioning(outline.name()).forEach(this::take);
        }
    }

    /** Annotations of a package count for its classes. */
    private static List<String> packageOf(String name) {
        return List.of(name.substring(0, name.lastIndexOf('/') + 1) + "package-info");
    }

    /** Whether a call on a type may run a method of a class below it, its own or one that it inherits from elsewhere. */
    private boolean runs(Outline sub, Call call) {
        Set<String> seen = new HashSet<>();
        Deque<Outline> todo = new ArrayDeque<>(List.of(sub));
        while (!todo.isEmpty()) {
            Outline next = todo.remove();
            if (next.methods().contains(call.method())) {
                return true;
            }
            for (String above : next.supers()) {
                if (!above.equals(call.owner()) && seen.add(above)) {
                    todo.addAll(own.find(above));
                }
            }
        }
        return false;
    }

    // ---- who runs code of the module

    /** Other modules that call what the module overrides: data come in there, and go back. */
    private void takeCallersOfOverridden(Outline outline) {
        Set<String> methods = new HashSet<>();
        Set<String> seen = new HashSet<>();
        for (Outline at = outline;
                at != null && seen.add(at.name());
                at = module.get(at.supers().isEmpty() ? "" : at.supers().get(0))) {
            methods.addAll(at.methods());
        }
        for (String above : supers(outline.name())) {
            for (String method : methods) {
                if (!method.startsWith("<")) {
                    own.calling(new Call(above, method)).forEach(this::takeWithCallers);
                }
            }
        }
    }

    private void takeWithCallers(Outline outline) {
        Deque<Outline> todo = new ArrayDeque<>(List.of(outline));
        while (!todo.isEmpty()) {
            Outline next = todo.remove();
            take(next);
            if (called.add(next.name())) {
                todo.addAll(callers(next));
            }
        }
    }

    private List<Outline> callers(Outline outline) {
        Set<String> types = new LinkedHashSet<>(supers(outline.name()));
        own.below(outline.name()).forEach(below -> types.add(below.name()));
        List<Outline> callers = new ArrayList<>();
        for (String method : outline.methods()) {
            callers.addAll(own.calling(new Call(outline.name(), method)));
            if (!method.startsWith("<")) {
                types.forEach(type -> callers.addAll(own.calling(new Call(type, method))));
            }
        }
        return callers;
    }

    /** Super types whose methods count, own and of libraries. */
    private Set<String> supers(String name) {
        Set<String> known = supers.get(name);
        if (known == null) {
            known = new LinkedHashSet<>();
            supers.put(name, known);
            for (String above : directSupers(name)) {
                if (!NamedTypes.isOfJdk(above) && known.add(above)) {
                    known.addAll(supers(above));
                }
            }
        }
        return known;
    }

    private Collection<String> directSupers(String name) {
        Outline mine = module.get(name);
        if (mine != null) {
            return mine.supers();
        }
        List<Outline> found = own.find(name);
        return found.isEmpty() ? library.apply(name) : found.get(0).supers();
    }

    // ---- frameworks

    /** Those that publish what a listener of the module hears, and whoever gives it to them. */
    private void takePublishers(Outline listener) {
        for (Outline publisher : own.publishing()) {
            boolean isHeard = isOfAnything(listener)
                    || listener.listens().stream()
                            .anyMatch(type -> publisher.names().contains(type)
                                    || own.below(type).stream()
                                            .anyMatch(below -> publisher.names().contains(below.name())));
            if (isHeard) {
                takeWithCallers(publisher);
            }
        }
    }

    /** Whether a listener gets no type of another module, so that what it gets cannot be told from its type. */
    private boolean isOfAnything(Outline listener) {
        return listener.listens().stream().allMatch(type -> own.find(type).isEmpty());
    }

    private boolean hears(Outline listener) {
        return isOfAnything(listener) || listener.listens().stream().anyMatch(reached::contains);
    }

    /** Whether a factory makes something that is named where it is injected. */
    private boolean isWanted(Outline factory) {
        return factory.makes().stream()
                .filter(type -> !NamedTypes.isOfJdk(type) || type.startsWith("java/net/"))
                .anyMatch(type -> named.contains(type) || supers(type).stream().anyMatch(named::contains));
    }
}
