package org.privacyascode.detect;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.privacyascode.code.ClassShape;
import org.privacyascode.code.Program;
import org.privacyascode.detect.Classes.Part;
import org.privacyascode.knowledge.Holder;
import org.privacyascode.knowledge.Kind;
import org.privacyascode.knowledge.Names;

/**
 * What each class of a program is about: by its name, its members, its superclasses, the persons it refers to, and, for parts such
 * as an address, by what holds it.
 */
final class Holders {

    private static final int ROUNDS = 3;

    private final Program program;
    private final Classes classes;
    private final Names names;
    private final Map<String, Holder> holders = new ConcurrentHashMap<>();

    Holders(Program program, Classes classes, Names names) {
        this.program = program;
        this.classes = classes;
        this.names = names;
        Collection<ClassShape> all = program.application();
        all.parallelStream().forEach(shape -> holders.put(shape.name(), byName(shape)));
        Map<String, Holder> before = Map.of();
        for (int round = 0; round < ROUNDS && !before.equals(holders); round++) {
            before = new HashMap<>(holders);
            all.forEach(this::inherit);
            all.forEach(this::link);
            shareWithParts();
        }
        settleParts();
        boolean hasPatients = holders.values().stream()
                .anyMatch(holder -> holder.isNamed() && holder.subject().equals("patient"));
        if (hasPatients) {
            holders.replaceAll((name, holder) -> holder.is(Kind.CLINICAL) ? holder.asLinked("patient") : holder);
        }
    }

    /** What a class is about. */
    Holder of(String internalName) {
        return holders.getOrDefault(internalName, Holder.UNKNOWN);
    }

    private Holder byName(ClassShape shape) {
        if (classes.isBehaviour(shape)) {
            return Holder.UNKNOWN.with(Kind.BEHAVIOUR);
        }
        Holder holder = names.dataHolder(simpleName(shape));
        if (holder.isNamed() && holder.is(Kind.BEHAVIOUR)) {
            holder = namedLikeCode(shape, holder);
        }
        if (classes.has(shape.annotations(), "setting") || isInsideSettings(shape) && !holder.isNamed()) {
            holder = holder.with(Kind.SETTING);
        }
        return names.holder(holder, classes.properties(shape));
    }

    /** A name such as "manager" is a person's only where the members say so too. */
    private Holder namedLikeCode(ClassShape shape, Holder holder) {
        Holder nameless = names.holder("");
        return names.holder(nameless, classes.properties(shape)).isLinked() ? holder : nameless;
    }

    /** Whether a class stands in one of settings: {@code MailConfig$Basic}. */
    private boolean isInsideSettings(ClassShape shape) {
        int dollar = shape.name().lastIndexOf('$');
        return dollar > 0
                && Arrays.stream(shape.name()
                                .substring(shape.name().lastIndexOf('/') + 1, dollar)
                                .split("\\$"))
                        .anyMatch(outer -> names.holder(outer).is(Kind.SETTING)
                                && !names.holder(outer).is(Kind.BEHAVIOUR));
    }

    /** The name of the class, or of the class around it when its own name says nothing: {@code Customer$Builder}. */
    private String simpleName(ClassShape shape) {
        String simple = shape.simpleName();
        int dollar = shape.name().lastIndexOf('$');
        Holder said = names.holder(simple);
        boolean saysNothing = said.kinds().isEmpty() && !said.isLinked() || said.is(Kind.BEHAVIOUR);
        if (dollar > 0 && saysNothing) {
            String outer = shape.name().substring(shape.name().lastIndexOf('/') + 1, dollar);
            return names.holder(outer).kinds().contains(Kind.BEHAVIOUR) ? simple : outer.replace('$', '_');
        }
        return simple;
    }

    private void inherit(ClassShape shape) {
        Holder own = of(shape.name());
        Holder parent = of(shape.superName());
        if (parent == Holder.UNKNOWN) {
            return;
        }
        Holder merged = own;
        if (own.kinds().isEmpty()) {
            for (Kind kind : parent.kinds()) {
                boolean isTold = own.isLinked() && kind.isNobody() && kind != Kind.SETTING && kind != Kind.BEHAVIOUR;
                merged = isTold ? merged : merged.with(kind);
            }
        }
        boolean mayBePerson = !own.isNobody();
        boolean hasData = classes.of(shape.superName()).size() > 1;
        if (parent.isPerson() && mayBePerson && hasData) {
            merged = merged.asPerson(parent.subject());
        } else if (parent.isLinked() && hasData) {
            merged = merged.asLinked(parent.subject());
        }
        holders.put(shape.name(), merged);
    }

    private void link(ClassShape shape) {
        Holder holder = of(shape.name());
        if (holder.isLinked()) {
            return;
        }
        for (Part part : classes.partsOf(shape.name())) {
            Holder target = of(part.type());
            boolean isLink = target.isNamed() && names.personIn(part.property()).isPresent()
                    || target.is(Kind.CLINICAL) && holder.is(Kind.CLINICAL) && target.isLinked();
            if (isLink) {
                holders.put(shape.name(), holder.asLinked(target.subject()));
                return;
            }
        }
    }

    /** A part is a person's when any of its holders is a person's. */
    private void shareWithParts() {
        for (ClassShape shape : program.application()) {
            Holder holder = of(shape.name());
            if (!holder.isLinked() && !holder.is(Kind.CLINICAL)) {
                continue;
            }
            for (Part held : classes.partsOf(shape.name())) {
                String type = held.type();
                Holder part = of(type);
                boolean isPart = part.is(Kind.PART) || part.is(Kind.ASPECT);
                if (!isPart && !part.is(Kind.CLINICAL)) {
                    continue;
                }
                boolean isShared = isPart && !part.isPerson() && !part.isNobody()
                        || part.is(Kind.CLINICAL) && holder.is(Kind.CLINICAL) && !part.isLinked();
                if (isShared && holder.isPerson()) {
                    holders.put(type, part.asPerson(holder.subject()));
                } else if (isShared && holder.isLinked() && !holder.isNobody()) {
                    holders.put(type, isPart ? part.asPerson(holder.subject()) : part.asLinked(holder.subject()));
                }
            }
        }
    }

    /** A part that nothing holds is a person's: addresses mostly are. */
    private void settleParts() {
        Set<String> open = new HashSet<>();
        holders.forEach((name, part) -> {
            if (part.is(Kind.PART) && !part.isPerson() && !part.isNobody()) {
                open.add(name);
            }
        });
        if (open.isEmpty()) {
            return;
        }
        for (ClassShape shape : program.application()) {
            Holder holder = of(shape.name());
            if (!holder.kinds().isEmpty() && !holder.is(Kind.BEHAVIOUR)) {
                classes.partsOf(shape.name()).forEach(part -> open.remove(part.type()));
            }
        }
        open.forEach(name -> holders.put(name, of(name).asPerson("")));
    }
}
