package org.privacyascode.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.objectweb.asm.Type;

/**
 * All signatures, ordered so that the exact one is found. For each aspect of a call (source, sink, what passes, guard, address,
 * cookie) decide, in this order: the last layer that speaks of it (a user's file before ours), the nearest type, the exactest
 * name, the exactest parameters. All lines that are equal in this decide together; among them those whose constants hold come
 * first. Immutable, thread safe.
 */
public final class Signatures {

    /** No signature at all. */
    public static final Signatures NONE = new Signatures(List.of());

    private static final List<Class<? extends Signature>> ASPECTS = List.of(
            Signature.Source.class,
            Signature.Sink.class,
            Signature.Pass.class,
            Signature.Guard.class,
            Signature.Address.class,
            Signature.CookieSetting.class);

    private final List<List<Signature>> layers;
    private final Map<String, Map<String, List<Ranked>>> byTypeAndName = new HashMap<>();
    private final Set<String> pruned = new HashSet<>();
    private final Set<String> sourceNames = new HashSet<>();

    private record Ranked(Signature signature, int layer) {}

    private record Candidate(Signature signature, int layer, int distance, int exactness) {
        boolean beats(Candidate other) {
            if (layer != other.layer) {
                return layer > other.layer;
            }
            return distance != other.distance ? distance < other.distance : exactness > other.exactness;
        }

        boolean equals(Candidate other) {
            return layer == other.layer && distance == other.distance && exactness == other.exactness;
        }
    }

    private Signatures(List<List<Signature>> layers) {
        this.layers = layers;
        for (int layer = 0; layer < layers.size(); layer++) {
            for (Signature signature : layers.get(layer)) {
                if (signature instanceof Signature.Prune) {
                    pruned.add(signature.pattern().type());
                    continue;
                }
                CallPattern pattern = signature.pattern();
                if (signature instanceof Signature.Source) {
                    sourceNames.add(pattern.isGlob() ? "*" : pattern.name());
                }
                byTypeAndName
                        .computeIfAbsent(pattern.type(), type -> new HashMap<>())
                        .computeIfAbsent(pattern.isGlob() ? "*" : pattern.name(), name -> new ArrayList<>())
                        .add(new Ranked(signature, layer));
            }
        }
    }

    /** The same with a further layer that goes before all others. */
    public Signatures plus(List<Signature> layer) {
        List<List<Signature>> all = new ArrayList<>(layers);
        all.add(List.copyOf(layer));
        return new Signatures(all);
    }

    /** All signatures, lowest layer first, in the order of the files. */
    public List<Signature> all() {
        return layers.stream().flatMap(List::stream).toList();
    }

    /** Whether values of a type carry no personal data. */
    public boolean isPruned(String type, Function<String, Collection<String>> supertypes) {
        if (pruned.contains(type)) {
            return true;
        }
        for (String above : supertypes.apply(type)) {
            if (pruned.contains(above)) {
                return true;
            }
        }
        return false;
    }

    /** Whether any source is called so, whatever its type. */
    public boolean namesSource(String name) {
        return sourceNames.contains(name) || sourceNames.contains("*");
    }

    /** Whether a method of this name may be a source, whatever its parameters. */
    public boolean maySource(String owner, String name, Function<String, Collection<String>> supertypes) {
        if (!namesSource(name)) {
            return false;
        }
        List<Candidate> found = new ArrayList<>();
        collect(owner, 0, name, List::of, found, true);
        for (String above : supertypes.apply(owner)) {
            collect(above, 1, name, List::of, found, true);
        }
        return found.stream().anyMatch(candidate -> candidate.signature() instanceof Signature.Source);
    }

    /**
     * What is known of a call, or of the declaration of a method.
     *
     * @param owner internal name of the type the method is called on
     * @param supertypes of a type, nearest first
     * @param constant the constant value of an argument, where it is one
     */
    public CallKnowledge find(
            String owner,
            String name,
            String descriptor,
            Function<String, Collection<String>> supertypes,
            IntFunction<Optional<String>> constant) {
        List<Candidate> candidates = candidates(owner, name, descriptor, supertypes);
        if (candidates.isEmpty()) {
            return CallKnowledge.UNKNOWN;
        }
        List<List<Signature>> best = new ArrayList<>();
        for (Class<? extends Signature> aspect : ASPECTS) {
            best.add(best(candidates, aspect, constant));
        }
        List<Signature> flow = best.get(2);
        return new CallKnowledge(
                only(best.get(0), Signature.Source.class),
                only(best.get(1), Signature.Sink.class),
                only(flow, Signature.Pass.class),
                !flow.isEmpty(),
                only(best.get(3), Signature.Guard.class),
                only(best.get(4), Signature.Address.class),
                only(best.get(5), Signature.CookieSetting.class));
    }

    private List<Candidate> candidates(
            String owner, String name, String descriptor, Function<String, Collection<String>> supertypes) {
        List<Candidate> found = new ArrayList<>();
        Supplier<List<String>> types = new Supplier<>() {
            private List<String> known = List.of();

            @Override
            public List<String> get() {
                if (known.isEmpty() && !descriptor.startsWith("()") && descriptor.startsWith("(")) {
                    known = parameterTypes(descriptor);
                }
                return known;
            }
        };
        collect(owner, 0, name, types, found, false);
        int distance = 1;
        for (String above : supertypes.apply(owner)) {
            collect(above, distance++, name, types, found, false);
        }
        return found;
    }

    private void collect(
            String type,
            int distance,
            String name,
            Supplier<List<String>> types,
            List<Candidate> found,
            boolean anyParameters) {
        Map<String, List<Ranked>> names = byTypeAndName.get(type);
        if (names == null) {
            return;
        }
        for (String key : List.of(name, "*")) {
            for (Ranked ranked : names.getOrDefault(key, List.of())) {
                CallPattern pattern = ranked.signature().pattern();
                if (pattern.matchesName(name)
                        && !(name.equals("<init>") && pattern.isGlob())
                        && (anyParameters
                                || pattern.matchesParameters(pattern.arity() < 0 ? List.of() : types.get()))) {
                    found.add(new Candidate(ranked.signature(), ranked.layer(), distance, pattern.exactness()));
                }
            }
        }
    }

    private static List<Signature> best(
            List<Candidate> all, Class<? extends Signature> aspect, IntFunction<Optional<String>> constant) {
        List<Candidate> held = new ArrayList<>();
        List<Candidate> plain = new ArrayList<>();
        for (Candidate candidate : all) {
            Signature signature = candidate.signature();
            boolean fits = aspect.isInstance(signature)
                    || aspect == Signature.Pass.class && signature instanceof Signature.Kill;
            if (fits && !signature.pattern().isConditional()) {
                plain.add(candidate);
            } else if (fits && holds(signature.pattern(), constant)) {
                held.add(candidate);
            }
        }
        List<Candidate> bestHeld = best(held);
        List<Candidate> bestPlain = best(plain);
        boolean conditional = !bestHeld.isEmpty()
                && (bestPlain.isEmpty()
                        || bestHeld.get(0).layer() >= bestPlain.get(0).layer());
        return (conditional ? bestHeld : bestPlain)
                .stream().map(Candidate::signature).toList();
    }

    private static List<Candidate> best(List<Candidate> candidates) {
        List<Candidate> best = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (!best.isEmpty() && candidate.beats(best.get(0))) {
                best.clear();
            }
            if (best.isEmpty() || candidate.equals(best.get(0))) {
                best.add(candidate);
            }
        }
        return best;
    }

    private static boolean holds(CallPattern pattern, IntFunction<Optional<String>> constant) {
        for (int index = 0; index < pattern.constants().size(); index++) {
            Optional<String> wanted = pattern.constants().get(index);
            if (wanted.isPresent()
                    && !wanted.equals(constant.apply(index).map(value -> value.toLowerCase(Locale.ROOT)))) {
                return false;
            }
        }
        return true;
    }

    private static <S extends Signature> List<S> only(List<Signature> signatures, Class<S> kind) {
        return signatures.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static List<String> parameterTypes(String descriptor) {
        List<String> types = new ArrayList<>();
        for (Type type : Type.getArgumentTypes(descriptor)) {
            types.add(type.getClassName());
        }
        return types;
    }
}
