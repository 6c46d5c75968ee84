package org.privacyascode.benchmarks.signatures;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Reads a folder of real artifacts and prints, for every library type that a signature names, the artifact that has it and all its
 * methods, inherited ones included: one line per type, {@code artifact TAB type TAB method method ...}, sorted. The result is kept as
 * test data, so that a signature of a type or method that does not exist fails the build.
 */
public final class SignatureIndex {

    private static final Pattern CALL = Pattern.compile("^\\w+\\s+([\\w.]+(?:\\$\\w+)*)#");

    private final Map<String, Declared> types = new TreeMap<>();

    private SignatureIndex() {}

    private record Declared(String artifact, Set<String> supertypes, SortedSet<String> methods) {}

    /**
     * Prints the index.
     *
     * @param arguments the folder of signature files, then the folder of jars
     * @throws IOException when one of them cannot be read
     */
    public static void main(String... arguments) throws IOException {
        SignatureIndex index = of(Path.of(arguments[1]));
        for (String type : named(Path.of(arguments[0]))) {
            Declared declared = index.types.get(type);
            if (declared == null) {
                System.err.println("in no artifact: " + type);
            } else {
                System.out.println(
                        declared.artifact() + "\t" + type + "\t" + String.join(" ", index.methods(type)));
            }
        }
    }

    /** Reads all jars of a folder. */
    static SignatureIndex of(Path folder) throws IOException {
        SignatureIndex index = new SignatureIndex();
        try (Stream<Path> jars = Files.list(folder)) {
            for (Path jar : jars.filter(path -> path.toString().endsWith(".jar")).sorted().toList()) {
                index.add(jar);
            }
        }
        return index;
    }

    /** Whether one of the artifacts has a type. */
    boolean has(String type) {
        return types.containsKey(type);
    }

    /** All methods of a type, inherited ones included, as far as the artifacts have its super types. */
    SortedSet<String> methods(String type) {
        SortedSet<String> methods = new TreeSet<>();
        collect(type, methods, new TreeSet<>());
        return methods;
    }

    private static SortedSet<String> named(Path folder) throws IOException {
        SortedSet<String> named = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".signatures")).toList()) {
                for (String line : Files.readAllLines(file)) {
                    Matcher call = CALL.matcher(line);
                    if (call.find() && !call.group(1).startsWith("java.")) {
                        named.add(call.group(1));
                    }
                }
            }
        }
        return named;
    }

    private void add(Path path) throws IOException {
        String artifact = path.getFileName().toString().replaceAll("\\.jar$", "");
        try (JarFile jar = new JarFile(path.toFile(), false)) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                if (entry.getName().endsWith(".class") && !entry.getName().startsWith("META-INF/")) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        new ClassReader(in.readAllBytes()).accept(new Reader(artifact), ClassReader.SKIP_CODE);
                    }
                }
            }
        }
    }

    private void collect(String type, Collection<String> methods, Set<String> seen) {
        Declared declared = types.get(type);
        if (declared != null && seen.add(type)) {
            methods.addAll(declared.methods());
            declared.supertypes().forEach(parent -> collect(parent, methods, seen));
        }
    }

    private final class Reader extends ClassVisitor {
        private final String artifact;
        private SortedSet<String> methods = new TreeSet<>();

        Reader(String artifact) {
            super(Opcodes.ASM9);
            this.artifact = artifact;
        }

        @Override
        public void visit(int version, int access, String name, String generic, String parent, String[] interfaces) {
            Set<String> supertypes = new TreeSet<>();
            if (parent != null) {
                supertypes.add(parent.replace('/', '.'));
            }
            Stream.of(interfaces == null ? new String[0] : interfaces)
                    .forEach(type -> supertypes.add(type.replace('/', '.')));
            Declared declared = types.computeIfAbsent(
                    name.replace('/', '.'), key -> new Declared(artifact, new TreeSet<>(), new TreeSet<>()));
            declared.supertypes().addAll(supertypes);
            methods = declared.methods();
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String descriptor, String generic, String[] thrown) {
            if ((access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) != 0 && (access & Opcodes.ACC_SYNTHETIC) == 0) {
                methods.add(name);
            }
            return new MethodVisitor(Opcodes.ASM9) {};
        }
    }
}
