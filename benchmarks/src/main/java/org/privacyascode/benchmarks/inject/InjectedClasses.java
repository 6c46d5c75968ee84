package org.privacyascode.benchmarks.inject;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Writes classes with injected uses into a folder: the changed hosts and the classes that carry the calls. */
final class InjectedClasses {

    private InjectedClasses() {}

    /**
     * Writes the changed and added classes.
     *
     * @param original bytes of the application's classes by internal name
     * @throws IOException when the folder cannot be written
     */
    static void write(SortedMap<String, byte[]> original, List<Injection> plan, Path folder) throws IOException {
        SortedMap<String, byte[]> changed = new TreeMap<>(original);
        plan.stream()
                .collect(Collectors.groupingBy(use -> use.host().owner(), TreeMap::new, Collectors.toList()))
                .forEach((owner, uses) -> changed.put(owner, withUses(original.get(owner), uses)));
        plan.forEach(use -> changed.put(use.carrier(), use.carrierClass()));
        for (var entry : changed.entrySet()) {
            Path file = folder.resolve(entry.getKey() + ".class");
            Files.createDirectories(file.getParent());
            Files.write(file, entry.getValue());
        }
    }

    private static byte[] withUses(byte[] host, List<Injection> uses) {
        ClassReader reader = new ClassReader(host);
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        reader.accept(
                new ClassVisitor(Opcodes.ASM9, writer) {
                    @Override
                    public MethodVisitor visitMethod(int access, String name, String type, String generic, String[] thrown) {
                        MethodVisitor next = super.visitMethod(access, name, type, generic, thrown);
                        return new MethodVisitor(Opcodes.ASM9, next) {
                            @Override
                            public void visitCode() {
                                super.visitCode();
                                uses.stream()
                                        .filter(use -> use.host().method().equals(name)
                                                && use.host().descriptor().equals(type))
                                        .forEach(use -> use.begin(mv));
                            }
                        };
                    }
                },
                0);
        return writer.toByteArray();
    }
}
