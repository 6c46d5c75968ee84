package org.privacyascode.benchmarks.inject;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.privacyascode.code.ClassShape;
import org.privacyascode.code.MethodShape;
import org.privacyascode.code.Program;
import org.privacyascode.detect.Label;
import org.privacyascode.detect.Labels;
import org.privacyascode.detect.Member;

/** Chooses uses to inject: labelled fields with a getter, methods that hold such an object, hops and endings; by seed. */
final class InjectionPlan {

    private static final String TEXT = "()Ljava/lang/String;";

    private InjectionPlan() {}

    /**
     * Chooses uses.
     *
     * @return as many as asked for; none when the application has no labelled field with a getter that some method can read
     */
    static List<Injection> of(Program program, Labels labels, int count, long seed) {
        SortedMap<String, List<Origin>> origins = origins(program, labels);
        SortedMap<String, List<Host>> hosts = hosts(program.application(), origins);
        List<String> owners = origins.keySet().stream().filter(hosts::containsKey).toList();
        if (owners.isEmpty()) {
            return List.of();
        }
        Random random = new Random(seed);
        List<Injection> plan = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            String owner = pick(owners, random);
            List<Hop> hops = IntStream.rangeClosed(1, 1 + random.nextInt(6))
                    .mapToObj(step -> pick(List.of(Hop.values()), random))
                    .toList();
            Ending ending = Ending.values()[number % Ending.values().length];
            plan.add(new Injection(
                    number, pick(origins.get(owner), random), pick(hosts.get(owner), random), hops, ending));
        }
        return plan;
    }

    private static SortedMap<String, List<Origin>> origins(Program program, Labels labels) {
        SortedMap<String, List<Origin>> found = new TreeMap<>();
        for (Map.Entry<Member, List<Label>> entry : labels.all().entrySet()) {
            Member member = entry.getKey();
            if (!member.descriptor().isEmpty() || !program.isApplication(member.owner())) {
                continue;
            }
            String category = entry.getValue().get(0).data().category();
            ClassShape owner = program.find(member.owner()).orElseThrow();
            if ((owner.access() & (Opcodes.ACC_INTERFACE | Opcodes.ACC_PUBLIC)) != Opcodes.ACC_PUBLIC) {
                continue;
            }
            owner.methods().stream()
                    .filter(method -> method.descriptor().equals(TEXT))
                    .filter(method -> (method.access() & (Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC)) == Opcodes.ACC_PUBLIC)
                    .filter(method -> method.accessed().equals(Optional.of(member.name())))
                    .forEach(method -> found.computeIfAbsent(member.owner(), key -> new ArrayList<>())
                            .add(new Origin(member.owner(), method.name(), TEXT, category)));
        }
        return found;
    }

    private static SortedMap<String, List<Host>> hosts(
            Collection<ClassShape> classes, SortedMap<String, List<Origin>> origins) {
        SortedMap<String, List<Host>> found = new TreeMap<>();
        for (ClassShape owner : classes) {
            for (MethodShape method : owner.methods()) {
                if (isPlain(method)) {
                    addParameters(owner, method, origins, found);
                }
            }
        }
        return found;
    }

    private static boolean isPlain(MethodShape method) {
        int unwanted = Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE | Opcodes.ACC_SYNTHETIC | Opcodes.ACC_BRIDGE;
        return (method.access() & unwanted) == 0
                && !method.name().startsWith("<")
                && method.accessed().isEmpty();
    }

    private static void addParameters(
            ClassShape owner,
            MethodShape method,
            SortedMap<String, List<Origin>> origins,
            SortedMap<String, List<Host>> found) {
        int slot = (method.access() & Opcodes.ACC_STATIC) == 0 ? 1 : 0;
        for (Type parameter : Type.getArgumentTypes(method.descriptor())) {
            if (parameter.getSort() == Type.OBJECT && origins.containsKey(parameter.getInternalName())) {
                found.computeIfAbsent(parameter.getInternalName(), key -> new ArrayList<>())
                        .add(new Host(owner.name(), method.name(), method.descriptor(), slot));
            }
            slot += parameter.getSize();
        }
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
