package org.privacyascode.travel;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.privacyascode.fact.Coverage;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.Facts;

/**
 * Facts and the modules they were seen in.
 *
 * @param facts the facts; what was read is the sum over the modules
 * @param modules sorted, each once
 */
public record TravellingFacts(Facts facts, List<Module> modules) {

    public TravellingFacts {
        modules = List.copyOf(new TreeSet<>(modules));
    }

    /** Facts of one module; each says so in its attribute {@code module}. */
    public static TravellingFacts of(String module, Facts facts) {
        Coverage read = facts.coverage();
        List<Fact> named =
                facts.stream().map(fact -> fact.with(Map.of("module", module))).toList();
        return new TravellingFacts(
                new Facts(named, read), List.of(new Module(module, read.classesRead(), read.filesRead())));
    }

    /** All of them together, each fact and each module once. */
    public static TravellingFacts together(Collection<TravellingFacts> all) {
        List<Module> modules =
                all.stream().flatMap(each -> each.modules().stream()).distinct().toList();
        Stream<Coverage> coverages = all.stream().map(each -> each.facts().coverage());
        return new TravellingFacts(
                new Facts(
                        all.stream().flatMap(each -> each.facts().stream()).toList(),
                        coverage(modules, coverages.toList())),
                modules);
    }

    static Coverage coverage(Collection<Module> modules, Collection<Coverage> parts) {
        return new Coverage(
                modules.stream().mapToInt(Module::classes).sum(),
                modules.stream().mapToInt(Module::files).sum(),
                parts.stream()
                        .flatMap(each -> each.unreadable().stream())
                        .distinct()
                        .sorted(Orders.UNREADABLE)
                        .toList(),
                parts.stream()
                        .flatMap(each -> each.skipped().stream())
                        .distinct()
                        .sorted(Orders.SKIPPED)
                        .toList(),
                parts.stream()
                        .flatMap(each -> each.incomplete().stream())
                        .distinct()
                        .sorted(Orders.INCOMPLETE)
                        .toList());
    }
}
