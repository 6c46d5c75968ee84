package org.privacyascode.code;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.tree.ClassNode;
import org.privacyascode.fact.Coverage;
import org.privacyascode.fact.Coverage.Unreadable;
import org.privacyascode.reach.Doors;
import org.privacyascode.reach.OwnInputs;

/**
 * The classes of an application as an index of declarations, with method bodies on demand; library types are looked up when
 * asked for. Read once per scan and shared by detection and flow analysis. Thread safe.
 */
public final class Program {

    private final SortedMap<String, ClassShape> application;
    private final Map<String, ClassShape> byName;
    private final Map<String, byte[]> bytes;
    private final Library library;
    private final Set<String> scanned;
    private final Coverage coverage;
    private final Map<String, String> damaged = new ConcurrentSkipListMap<>();

    Program(
            SortedMap<String, ClassShape> application,
            Map<String, byte[]> bytes,
            Library library,
            Set<String> scanned,
            Coverage coverage) {
        this.application = application;
        this.byName = new HashMap<>(application);
        this.bytes = bytes;
        this.library = library;
        this.scanned = scanned;
        this.coverage = coverage;
    }

    /** Reads all classes of a code base; what cannot be read is in {@link #coverage()}. */
    public static Program read(CodeBase code) {
        return read(code, new OwnInputs(Doors.NONE));
    }

    /**
     * Reads all classes of a code base, and those of other modules that they can meet.
     *
     * @param own what is known of other modules, shared by the scans of a build
     */
    public static Program read(CodeBase code, OwnInputs own) {
        return new ProgramReader(code, own).read();
    }

    /** The application's own classes, by name; with those of other modules of the same company. */
    public Collection<ClassShape> application() {
        return application.values();
    }

    /** Whether a class belongs to the application. */
    public boolean isApplication(String internalName) {
        return byName.containsKey(internalName);
    }

    /** Whether a class, by its binary name with dots, is of another module of the same company, which has its own scan. */
    public boolean isOfAnotherModule(String className) {
        String name = className.replace('.', '/');
        return application.containsKey(name) && !scanned.contains(name);
    }

    /** A class of the application, of the class path or of the JDK. */
    public Optional<ClassShape> find(String internalName) {
        ClassShape own = byName.get(internalName);
        return own != null ? Optional.of(own) : library.find(internalName);
    }

    /**
     * The whole class with its method bodies, read anew on each call; empty when it is not the application's, or when its bodies are
     * damaged, which {@link #coverage()} says from then on.
     */
    public Optional<ClassNode> body(String internalName) {
        ClassNode node = new ClassNode();
        return accept(internalName, node, ClassReader.SKIP_FRAMES) ? Optional.of(node) : Optional.empty();
    }

    /** Runs a visitor over a class with its method bodies; false when there are none, as for {@link #body}. */
    public boolean visit(String internalName, ClassVisitor visitor) {
        return accept(internalName, visitor, ClassReader.SKIP_FRAMES | ClassReader.SKIP_DEBUG);
    }

    private boolean accept(String internalName, ClassVisitor visitor, int how) {
        byte[] file = bytes.get(internalName);
        if (file == null || damaged.containsKey(internalName)) {
            return false;
        }
        try {
            new ClassReader(file).accept(visitor, how);
            return true;
        } catch (RuntimeException e) {
            if (!isDamaged(file)) {
                throw e;
            }
            damaged.put(internalName, e.getClass().getSimpleName());
            return false;
        }
    }

    /** Whether it is the class file that fails, rather than the visitor. */
    private static boolean isDamaged(byte[] file) {
        try {
            new ClassReader(file).accept(new ClassNode(), 0);
            return false;
        } catch (RuntimeException malformed) {
            return true;
        }
    }

    /** Tells what a class names in its constant pool, without reading its code; false when the class is not the application's. */
    public boolean references(String internalName, References.Visitor visitor) {
        byte[] file = bytes.get(internalName);
        if (file == null || damaged.containsKey(internalName)) {
            return false;
        }
        try {
            References.read(file, visitor);
        } catch (RuntimeException malformed) {
            damaged.put(internalName, malformed.getClass().getSimpleName());
            return false;
        }
        return file != null;
    }

    /** Super types of a class, nearest first, as far as they can be found; without the class itself. */
    public Collection<String> supertypes(String internalName) {
        Set<String> seen = new HashSet<>();
        Set<String> found = new LinkedHashSet<>();
        Deque<String> todo = new ArrayDeque<>();
        todo.add(internalName);
        while (!todo.isEmpty()) {
            String next = todo.remove();
            if (!seen.add(next)) {
                continue;
            }
            if (!next.equals(internalName)) {
                found.add(next);
            }
            find(next).ifPresent(shape -> {
                if (!shape.superName().isEmpty()) {
                    todo.add(shape.superName());
                }
                todo.addAll(shape.interfaces());
            });
        }
        return found;
    }

    /** What became of every class file, as far as it was looked at; bodies show that they are damaged when they are first visited. */
    public Coverage coverage() {
        if (damaged.isEmpty()) {
            return coverage;
        }
        List<Unreadable> unreadable = new ArrayList<>(coverage.unreadable());
        damaged.forEach((name, problem) -> unreadable.add(new Unreadable(
                application.get(name).origin(), 0, 0, "its method bodies are not well-formed (" + problem + ")")));
        unreadable.sort(Comparator.comparing(Unreadable::file).thenComparing(Unreadable::reason));
        return new Coverage(
                coverage.classesRead() - damaged.size(),
                coverage.filesRead(),
                unreadable,
                coverage.skipped(),
                coverage.incomplete());
    }
}
