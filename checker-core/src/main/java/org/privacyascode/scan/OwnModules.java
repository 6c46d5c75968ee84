package org.privacyascode.scan;

import java.util.HashSet;
import java.util.Set;
import org.privacyascode.code.Program;
import org.privacyascode.fact.Coverage;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.Facts;
import org.privacyascode.knowledge.Delivery;
import org.privacyascode.reach.Doors;

/** Leaves what happens in another module alone to the scan of that module; a flow that passes this one stays, whole. */
final class OwnModules {

    private static final Set<String> FACTORIES =
            Set.of("Bean", "Produces", "Provides", "Factory", "Singleton", "Prototype");

    private OwnModules() {}

    /** Where frameworks hand data on, as the flow analysis follows it. */
    static Doors doors() {
        Set<String> publishing = new HashSet<>();
        Set<String> listeners = new HashSet<>();
        for (Delivery delivery : Delivery.load()) {
            publishing.addAll(delivery.methods());
            listeners.add(delivery.listener());
        }
        return new Doors(publishing, listeners, FACTORIES);
    }

    static Facts without(Facts seen, Program program) {
        Coverage all = seen.coverage();
        Coverage coverage = new Coverage(
                all.classesRead(),
                all.filesRead(),
                all.unreadable(),
                all.skipped(),
                all.incomplete().stream()
                        .filter(method -> !program.isOfAnotherModule(method.className()))
                        .toList());
        return new Facts(
                seen.stream().filter(fact -> !isElsewhere(fact, program)).toList(), coverage);
    }

    private static boolean isElsewhere(Fact fact, Program program) {
        return program.isOfAnotherModule(fact.place().className())
                && fact.trace().steps().stream().allMatch(step -> program.isOfAnotherModule(step.className()));
    }
}
