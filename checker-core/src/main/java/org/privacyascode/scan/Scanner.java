package org.privacyascode.scan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.privacyascode.code.CodeBase;
import org.privacyascode.code.Program;
import org.privacyascode.config.ConfigurationScan;
import org.privacyascode.detect.AgeLimits;
import org.privacyascode.detect.ConvertedMembers;
import org.privacyascode.detect.CookieCalls;
import org.privacyascode.detect.Detection;
import org.privacyascode.detect.Guards;
import org.privacyascode.detect.Lifetimes;
import org.privacyascode.detect.StoreEffects;
import org.privacyascode.fact.Coverage;
import org.privacyascode.fact.Coverage.Unreadable;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.Facts;
import org.privacyascode.fact.Step;
import org.privacyascode.fact.Trace;
import org.privacyascode.flow.FlowAnalysis;
import org.privacyascode.knowledge.Knowledge;
import org.privacyascode.reach.OwnInputs;

/** From what is to be read to all that is seen in it. No class of a scanned project is loaded, and nothing is fetched. */
public final class Scanner {

    private Scanner() {}

    /** Reads a code base once and returns its facts, sorted, with what became of every input; never throws for bad input. */
    public static Facts scan(CodeBase code, Knowledge knowledge) {
        return scan(code, knowledge, ownInputs());
    }

    /** What other modules of a build are made of, to be shared by the scans of all its modules. */
    public static OwnInputs ownInputs() {
        return new OwnInputs(OwnModules.doors());
    }

    /** The same, where other modules are read once for several scans. */
    public static Facts scan(CodeBase code, Knowledge knowledge, OwnInputs own) {
        Program program = Program.read(code, own);
        Detection detection = Detection.of(program, knowledge.names());
        ConfigurationScan.Configured configured = ConfigurationScan.read(code, knowledge.vendors(), knowledge.names());
        FlowAnalysis flow = FlowAnalysis.run(program, detection.labels(), knowledge, configured.settings());
        List<Fact> uses = new ArrayList<>(flow.facts());
        uses.addAll(CookieCalls.of(program, knowledge.signatures()));
        List<Fact> guarded =
                Guards.on(program, knowledge.signatures(), knowledge.names().annotations(), uses);
        Facts inCode = new Facts(detection.facts(), program.coverage())
                .plus(new Facts(guarded, new Coverage(0, 0, List.of(), List.of(), flow.incomplete())))
                .plus(new Facts(StoreEffects.of(program, knowledge), Coverage.NOTHING))
                .plus(new Facts(AgeLimits.of(program), Coverage.NOTHING))
                .plus(new Facts(Lifetimes.of(program), Coverage.NOTHING))
                .plus(new Facts(ConvertedMembers.of(program, knowledge.signatures()), Coverage.NOTHING));
        Facts seen =
                OwnModules.without(inCode, program).plus(configured.facts()).plus(emptyInputs(code, program));
        return located(seen, new Sources(code, program));
    }

    /** A folder or jar of classes without a class is a wrong path or a skipped compilation, never a clean result. */
    private static Facts emptyInputs(CodeBase code, Program program) {
        if (code.classes().isEmpty()
                || !program.application().isEmpty()
                || !program.coverage().unreadable().isEmpty()) {
            return Facts.NONE;
        }
        List<Unreadable> empty = code.classes().stream()
                .map(Path::toString)
                .map(name -> new Unreadable(name.replace('\\', '/'), 0, 0, "holds no class: was the code compiled?"))
                .toList();
        return new Facts(List.of(), new Coverage(0, 0, empty, List.of(), List.of()));
    }

    private static Facts located(Facts seen, Sources sources) {
        Facts located =
                new Facts(seen.stream().map(fact -> located(fact, sources)).toList(), seen.coverage());
        Coverage missing = new Coverage(0, 0, sources.unreadable(), List.of(), List.of());
        return located.plus(new Facts(List.of(), missing));
    }

    private static Fact located(Fact fact, Sources sources) {
        List<Step> steps = fact.trace().steps().stream()
                .map(step -> step.at(sources.locate(step.place())))
                .toList();
        Trace trace = fact.trace();
        return fact.at(sources.locate(fact.place()))
                .along(new Trace(steps, trace.safeguards(), trace.guards(), trace.purposes()));
    }
}
