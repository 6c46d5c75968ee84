package org.privacyascode.detect;

import java.util.ArrayList;
import java.util.List;
import org.privacyascode.code.Program;
import org.privacyascode.fact.Fact;
import org.privacyascode.knowledge.Names;

/**
 * Which members of a program hold personal data, which of them come from outside, and which rest in a store: the package's one
 * door. Immutable.
 *
 * @param labels members and what they hold, for the flow analysis
 * @param facts what was seen, for the rules
 */
public record Detection(Labels labels, List<Fact> facts) {

    public Detection {
        facts = List.copyOf(facts);
    }

    /** Detects in all classes of a program. Loads none of them. */
    public static Detection of(Program program, Names names) {
        Classes classes = new Classes(program, names);
        Holders holders = new Holders(program, classes, names);
        MemberLabels members = new MemberLabels(program, classes, new Inference(names, classes, holders));
        List<Fact> facts = new ArrayList<>(members.facts());
        facts.addAll(new Collected(program, names, classes, members).facts());
        facts.addAll(new Stored(program, names, classes, members).facts());
        program.application().forEach(shape -> facts.addAll(AnnotatedScopes.of(shape)));
        return new Detection(
                members.labels(), facts.stream().sorted().distinct().toList());
    }
}
