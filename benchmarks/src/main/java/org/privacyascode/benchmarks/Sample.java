package org.privacyascode.benchmarks;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.objectweb.asm.Opcodes;
import org.privacyascode.code.ClassShape;
import org.privacyascode.code.CodeBase;
import org.privacyascode.code.FieldShape;
import org.privacyascode.code.Program;
import org.privacyascode.detect.Detection;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.knowledge.Names;

/**
 * Draws hits at random for a person to judge, with the reasons given, or members of data classes about which nothing is said. The
 * same seed draws the same lines from the same classes.
 */
final class Sample {

    private final PrintStream out;

    Sample(PrintStream out) {
        this.out = out;
    }

    void run(List<Path> classes, long seed, int count, boolean isSilent) throws Exception {
        CodeBase code = new CodeBase(classes, List.of(), List.of(), List.of(), java.util.Optional.empty());
        Program program = Program.read(code);
        Detection detection = Detection.of(program, Names.load());
        List<String> lines = isSilent ? silent(program, detection) : hits(detection);
        int all = lines.size();
        Collections.shuffle(lines, new Random(seed));
        List<String> drawn = new ArrayList<>(lines.subList(0, Math.min(count, all)));
        Collections.sort(drawn);
        drawn.forEach(out::println);
        out.println(drawn.size() + " of " + all + ", seed " + seed);
    }

    private static List<String> hits(Detection detection) {
        Set<String> lines = new TreeSet<>();
        for (Fact fact : detection.facts()) {
            boolean isHit = fact.kind() == FactKind.HELD || fact.kind() == FactKind.COLLECTED;
            if (isHit && !(fact.kind() == FactKind.COLLECTED && fact.place().line() == 0)) {
                lines.add(fact.place().className() + "." + fact.place().member() + "  "
                        + fact.data().category() + "  " + fact.data().subject() + "  "
                        + String.join("; ", fact.evidence().reasons()));
            }
        }
        return new ArrayList<>(lines);
    }

    /** Fields that hold a text, a number or a date, that an accessor gives out, and that have no label. */
    private static List<String> silent(Program program, Detection detection) {
        Set<String> held = detection.facts().stream()
                .map(fact -> fact.place().className() + "." + fact.place().member())
                .collect(Collectors.toSet());
        Set<String> lines = new TreeSet<>();
        for (ClassShape shape : program.application()) {
            Set<String> accessed = shape.methods().stream()
                    .flatMap(method -> method.accessed().stream())
                    .collect(Collectors.toSet());
            for (FieldShape field : shape.fields()) {
                String member = shape.binaryName() + "." + field.name();
                if (isValue(field) && accessed.contains(field.name()) && !held.contains(member)) {
                    lines.add(member + "  " + field.descriptor());
                }
            }
        }
        return new ArrayList<>(lines);
    }

    private static boolean isValue(FieldShape field) {
        boolean isStatic = (field.access() & (Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC)) != 0;
        return !isStatic && !field.descriptor().equals("Z") && !field.descriptor().equals("Ljava/lang/Boolean;");
    }
}
