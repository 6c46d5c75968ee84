package org.privacyascode.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.privacyascode.code.ClassShape;
import org.privacyascode.code.MethodShape;
import org.privacyascode.code.References;

/**
 * Who calls whom and who touches which field. Which classes name a member is read from their constant pools, once for all of them;
 * which of their methods use it is read from the code of these classes, where it is asked for.
 */
final class CodeIndex {

    /** Asks, while the constant pools are read, whether something may be a source. */
    interface Interest {
        boolean inField(String owner, String name, String descriptor);

        boolean inCall(String owner, String name, String descriptor);

        boolean inType(String descriptor);

        boolean inMethod(MethodKey method);

        /** Whether what a method does is left to a library, so that nothing begins in it. */
        boolean isLibrary(MethodKey method);
    }

    private static final int MOST_RECENT = 2_000;

    private final Hierarchy hierarchy;
    private final Interest interest;
    private final List<String> classes = new ArrayList<>();
    private final NameTable calls = new NameTable();
    private final NameTable fields = new NameTable();
    private final Set<Long> declared = new HashSet<>();
    private final Map<String, List<ClassUses.Use>> recent = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<ClassUses.Use>> eldest) {
            return size() > MOST_RECENT;
        }
    };
    private final List<MethodKey> interesting = new ArrayList<>();
    private final Map<MethodKey, List<MethodKey>> callers = new HashMap<>();

    private CodeIndex(Hierarchy hierarchy, Interest interest) {
        this.hierarchy = hierarchy;
        this.interest = interest;
    }

    static CodeIndex of(Hierarchy hierarchy, Interest interest) {
        CodeIndex index = new CodeIndex(hierarchy, interest);
        for (ClassShape shape : hierarchy.program().application()) {
            shape.methods().forEach(method -> index.declared.add(NameTable.key(method.name(), method.descriptor())));
            shape.fields().forEach(field -> index.declared.add(NameTable.key(field.name(), field.descriptor())));
        }
        for (ClassShape shape : hierarchy.program().application()) {
            index.read(shape);
        }
        return index;
    }

    /** Methods that may hold a source, in the order of their classes. */
    List<MethodKey> interesting() {
        return interesting;
    }

    private void read(ClassShape shape) {
        Pool pool = new Pool(classes.size());
        classes.add(shape.name());
        hierarchy.program().references(shape.name(), pool);
        Set<MethodKey> wanted = new LinkedHashSet<>();
        for (MethodShape method : shape.methods()) {
            MethodKey key = new MethodKey(shape.name(), method.name(), method.descriptor());
            if (interest.inType(method.descriptor()) || interest.inMethod(key)) {
                wanted.add(key);
            }
        }
        int before = interesting.size();
        if (pool.wanted) {
            interesting.addAll(InterestingMethods.of(hierarchy.program(), shape.name(), interest, wanted));
        } else {
            interesting.addAll(wanted);
        }
        interesting.subList(before, interesting.size()).removeIf(interest::isLibrary);
    }

    private final class Pool implements References.Visitor {
        private final int number;
        private boolean wanted;

        Pool(int number) {
            this.number = number;
        }

        @Override
        public void type(String name) {
            wanted = wanted || interest.inType(name);
        }

        @Override
        public void field(String owner, String name, String descriptor) {
            long key = NameTable.key(name, descriptor);
            if (declared.contains(key)) {
                fields.add(key, number);
            }
            wanted = wanted || interest.inField(owner, name, descriptor) || interest.inType(descriptor);
        }

        @Override
        public void method(String owner, String name, String descriptor) {
            long key = NameTable.key(name, descriptor);
            if (declared.contains(key)) {
                calls.add(key, number);
            }
            wanted = wanted || interest.inType(descriptor) || interest.inCall(owner, name, descriptor);
        }

        @Override
        public void dynamic(String descriptor) {
            wanted = wanted || interest.inType(descriptor);
        }
    }

    /** Methods with a call, or a reference, that may run a method. */
    List<MethodKey> callers(MethodKey method) {
        List<MethodKey> known = callers.get(method);
        if (known == null) {
            Set<MethodKey> found = new LinkedHashSet<>();
            for (int number : calls.get(NameTable.key(method.name(), method.descriptor()))) {
                for (ClassUses.Use use : uses(classes.get(number))) {
                    if (use.way() == ClassUses.Way.CALL
                            && use.name().equals(method.name())
                            && use.descriptor().equals(method.descriptor())
                            && isRelated(use.owner(), method.owner())) {
                        found.add(use.by());
                    }
                }
            }
            known = List.copyOf(found);
            callers.put(method, known);
        }
        return known;
    }

    private boolean isRelated(String called, String declaring) {
        return hierarchy.isSubtype(declaring, called) || hierarchy.isSubtype(called, declaring);
    }

    /** Methods that read a field, themselves or by a method that only returns it. */
    List<MethodKey> loadsOf(FieldRef field) {
        Set<MethodKey> found = new LinkedHashSet<>(users(field, Set.of(ClassUses.Way.LOAD)));
        Optional<ClassShape> owner = hierarchy.program().find(field.owner());
        for (MethodShape method : owner.map(ClassShape::methods).orElse(List.of())) {
            if (method.accessed().filter(field.name()::equals).isPresent()
                    && method.descriptor().startsWith("()")) {
                found.addAll(callers(new MethodKey(field.owner(), method.name(), method.descriptor())));
            }
        }
        return List.copyOf(found);
    }

    /** Methods that write a field. */
    List<MethodKey> storesOf(FieldRef field) {
        return users(field, Set.of(ClassUses.Way.STORE));
    }

    /** Methods that read or write a field. */
    List<MethodKey> usersOf(FieldRef field) {
        return users(field, Set.of(ClassUses.Way.LOAD, ClassUses.Way.STORE));
    }

    private List<MethodKey> users(FieldRef field, Set<ClassUses.Way> ways) {
        Set<MethodKey> found = new LinkedHashSet<>();
        for (int number : fields.get(NameTable.key(field.name(), field.descriptor()))) {
            for (ClassUses.Use use : uses(classes.get(number))) {
                if (ways.contains(use.way())
                        && use.name().equals(field.name())
                        && hierarchy
                                .field(use.owner(), use.name(), use.descriptor())
                                .key()
                                .equals(field.key())) {
                    found.add(use.by());
                }
            }
        }
        return List.copyOf(found);
    }

    private List<ClassUses.Use> uses(String type) {
        List<ClassUses.Use> known = recent.get(type);
        if (known == null) {
            known = ClassUses.of(hierarchy.program(), type, declared::contains);
            recent.put(type, known);
        }
        return known;
    }

    /**
     * Methods that may, through calls, touch a static field; absent when they are more than a number.
     */
    Optional<Set<MethodKey>> reaching(FieldRef field, int most) {
        Set<MethodKey> found = new HashSet<>();
        List<MethodKey> todo = new ArrayList<>(usersOf(field));
        while (!todo.isEmpty()) {
            MethodKey next = todo.remove(todo.size() - 1);
            if (found.add(next)) {
                todo.addAll(callers(next));
            }
            if (found.size() > most) {
                return Optional.empty();
            }
        }
        return Optional.of(found);
    }
}
