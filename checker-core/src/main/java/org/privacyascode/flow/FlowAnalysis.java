package org.privacyascode.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.privacyascode.code.Program;
import org.privacyascode.config.known.Resolved;
import org.privacyascode.config.setting.StatedSettings;
import org.privacyascode.detect.Labels;
import org.privacyascode.fact.Coverage.Incomplete;
import org.privacyascode.fact.Fact;
import org.privacyascode.knowledge.Delivery;
import org.privacyascode.knowledge.Knowledge;
import org.privacyascode.knowledge.NamedSources;

/**
 * Where personal data of a program go: the package's one door.
 *
 * @param facts what was seen leaving, or coming in through a known API, sorted and without duplicates
 * @param incomplete methods that were followed only coarsely, with the reason
 */
public record FlowAnalysis(List<Fact> facts, List<Incomplete> incomplete) {

    private static final long STACK = 256L * 1024 * 1024;

    public FlowAnalysis {
        facts = facts.stream().sorted().distinct().toList();
        incomplete = List.copyOf(incomplete);
    }

    /**
     * Follows all data of a program. Loads none of its classes. Deterministic, single-threaded, safe to run several times at once.
     *
     * @param labels which members hold which data
     */
    public static FlowAnalysis run(Program program, Labels labels, Knowledge knowledge) {
        return run(program, labels, knowledge, StatedSettings.NONE);
    }

    /**
     * The same, where hosts of clients stand in configuration.
     *
     * @param settings what the configuration of the same code base states
     */
    public static FlowAnalysis run(Program program, Labels labels, Knowledge knowledge, StatedSettings settings) {
        return run(program, labels, knowledge, settings, Limits.USUAL);
    }

    static FlowAnalysis run(
            Program program, Labels labels, Knowledge knowledge, StatedSettings settings, Limits limits) {
        List<FlowAnalysis> result = new ArrayList<>();
        List<Throwable> failed = new ArrayList<>();
        Thread thread =
                new Thread(null, () -> result.add(follow(program, labels, knowledge, settings, limits)), "flow", STACK);
        thread.setUncaughtExceptionHandler((where, problem) -> failed.add(problem));
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while following data", e);
        }
        if (!failed.isEmpty()) {
            throw new IllegalStateException("the flow analysis failed: " + failed.get(0), failed.get(0));
        }
        return result.get(0);
    }

    private static FlowAnalysis follow(
            Program program, Labels labels, Knowledge knowledge, StatedSettings settings, Limits limits) {
        Hierarchy hierarchy = new Hierarchy(program);
        Calls calls = new Calls(
                hierarchy,
                knowledge.signatures(),
                new DeclaredClients(hierarchy, knowledge.addresses()),
                new Annotated(hierarchy),
                new NamedSources(knowledge.names()));
        Callbacks callbacks = new Callbacks(hierarchy);
        LabelledTypes types = new LabelledTypes(hierarchy, labels);
        NamedParameters named = new NamedParameters(knowledge.names(), hierarchy, types);
        Sources sources = new Sources(labels, types, calls, named);
        Bodies bodies = new Bodies(hierarchy, calls);
        CodeIndex index = CodeIndex.of(hierarchy, new SourceInterest(labels, types, calls, named));
        Solver solver = new Solver(
                bodies,
                calls,
                callbacks,
                index,
                types,
                sources,
                limits,
                one -> new Deliveries(one, texts(one, knowledge, settings), Delivery.load()));
        solver.run();
        Map<MethodKey, String> coarse = new TreeMap<>(solver.cut());
        coarse.putAll(bodies.failures());
        List<Incomplete> incomplete = new ArrayList<>();
        coarse.forEach((method, reason) -> incomplete.add(new Incomplete(method.binaryOwner(), method.name(), reason)));
        return new FlowAnalysis(
                new Reporter(solver, knowledge, texts(solver, knowledge, settings), settings).facts(), incomplete);
    }

    private static Texts texts(Solver solver, Knowledge knowledge, StatedSettings settings) {
        return new Texts(
                solver,
                new Injected(solver.calls.hierarchy().program(), knowledge.addresses()),
                text -> settings.fill(text).stream().map(Resolved::text).toList());
    }
}
