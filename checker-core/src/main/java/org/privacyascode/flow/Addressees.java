package org.privacyascode.flow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.privacyascode.config.setting.StatedSettings;
import org.privacyascode.fact.Step;
import org.privacyascode.fact.Target;
import org.privacyascode.fact.Trace;
import org.privacyascode.policy.vendor.Vendor;
import org.privacyascode.policy.vendor.Vendors;

/**
 * To whom a sink sends: the vendor that its signature names, the hosts that its address has, the vendor in whose package it lies; and
 * where all this says nothing, whom {@code @SharedWith} names for the call or for code on the way. What is seen goes before what an
 * annotation says.
 */
final class Addressees {

    private static final Set<String> INSIDE = Set.of("log", "store", "file", "cookie", "response");

    private final Solver solver;
    private final Vendors vendors;
    private final Hosts hosts;

    /** A target, and the words that a fact carries about where its host stands. */
    record Addressee(Target target, SortedMap<String, String> attributes) {}

    Addressees(Solver solver, Vendors vendors, Texts texts, StatedSettings settings) {
        this.solver = solver;
        this.vendors = vendors;
        this.hosts = new Hosts(solver, texts, settings);
    }

    /** One for each possible recipient; none where a call stays inside the scope whose annotation makes it a sink. */
    List<Addressee> of(Hit hit, Trace trace) {
        Annotated annotated = solver.calls.annotated();
        if (Annotated.isShared(hit.sink())) {
            List<String> named = annotated.recipients(hit.at().call());
            MethodKey here = hit.node().context.ir.key;
            boolean isWithin = annotated.scope(here.owner(), here.name()).containsAll(named);
            return isWithin
                    ? List.of()
                    : named.stream()
                            .map(id -> new Addressee(target(hit, id, ""), Collections.emptySortedMap()))
                            .toList();
        }
        List<Addressee> all = new ArrayList<>();
        for (Hosts.Host host : hosts.of(hit)) {
            String recipient =
                    vendor(hit, host).map(Vendor::id).or(hit.sink()::vendor).orElse("");
            boolean isOpen = recipient.isEmpty()
                    && host.isOpen()
                    && !INSIDE.contains(hit.sink().kind());
            List<String> named = isOpen ? named(hit, trace) : List.of();
            if (named.isEmpty()) {
                all.add(new Addressee(target(hit, recipient, host.name()), host.attributes()));
            }
            named.forEach(id -> all.add(new Addressee(target(hit, id, ""), host.attributes())));
        }
        return all;
    }

    private Optional<Vendor> vendor(Hit hit, Hosts.Host host) {
        Optional<Vendor> vendor = hit.sink().vendor().flatMap(vendors::byId);
        if (vendor.isEmpty() && !host.isOpen()) {
            vendor = vendors.byAddress(host.name(), host.path());
        }
        boolean isOutside =
                !Set.of("log", "store", "file", "cookie").contains(hit.sink().kind());
        return vendor.isEmpty() && isOutside
                ? vendors.byPackage(hit.at().call().owner().replace('/', '.').replace('$', '.'))
                : vendor;
    }

    /** Whom annotations name: of the called method, else of the code nearest to the sink on the way there. */
    private List<String> named(Hit hit, Trace trace) {
        Annotated annotated = solver.calls.annotated();
        List<String> found = annotated.recipients(hit.at().call());
        List<Step> steps = trace.steps();
        for (int index = steps.size() - 1; index >= 0 && found.isEmpty(); index--) {
            Step step = steps.get(index);
            found = annotated.scope(step.className().replace('.', '/'), step.method());
        }
        return found;
    }

    private static Target target(Hit hit, String recipient, String host) {
        return new Target(
                hit.sink().kind(), recipient, host, "", "", hit.at().call().api());
    }
}
