package org.privacyascode.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.privacyascode.code.ClassShape;
import org.privacyascode.code.Program;
import org.privacyascode.detect.Classes.DataMember;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Place;
import org.privacyascode.knowledge.Names;

/**
 * Which members of a program hold personal data: the package's one door. Immutable.
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
        Inference inference = new Inference(names, classes, holders);
        SortedMap<Member, List<Label>> labels = new TreeMap<>();
        List<Fact> facts = new ArrayList<>();
        for (ClassShape shape : program.application()) {
            boolean isWithoutFields = classes.of(shape.name()).stream()
                    .noneMatch(member -> member.member().descriptor().isEmpty());
            for (DataMember member : classes.of(shape.name())) {
                Optional<Label> label = inference.of(member);
                label.ifPresent(found -> {
                    labels.put(member.member(), List.of(found));
                    if ((member.member().descriptor().isEmpty() || isWithoutFields) && !Classes.isCopy(shape)) {
                        facts.add(Fact.of(
                            FactKind.HELD,
                            found.data(),
                            Place.inClass(shape.binaryName(), member.member().name(), 0),
                            found.evidence()));
                    }
                });
            }
        }
        return new Detection(new Labels(labels, new TreeSet<>()), facts);
    }
}
