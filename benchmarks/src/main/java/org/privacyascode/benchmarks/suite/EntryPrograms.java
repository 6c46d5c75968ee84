package org.privacyascode.benchmarks.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.tree.ClassNode;

/** Programs that hold only what can be reached from one method, because a suite labels entry points of one big program. */
final class EntryPrograms {

    private final SortedMap<String, byte[]> files;

    private EntryPrograms(SortedMap<String, byte[]> files) {
        this.files = files;
    }

    static EntryPrograms read(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        List<Path> found;
        try (Stream<Path> walk = Files.walk(folder)) {
            found = walk.filter(path -> path.toString().endsWith(".class")).toList();
        }
        for (Path file : found) {
            byte[] bytes = Files.readAllBytes(file);
            files.put(new ClassReader(bytes).getClassName(), bytes);
        }
        return new EntryPrograms(files);
    }

    /**
     * Writes the program of one entry point into a new temporary folder.
     *
     * @param method name and descriptor
     */
    Path cut(String className, String method) throws IOException {
        SortedMap<String, ClassNode> classes = new TreeMap<>();
        files.forEach((name, bytes) -> {
            ClassNode node = new ClassNode();
            new ClassReader(bytes).accept(node, ClassReader.SKIP_FRAMES);
            classes.put(name, node);
        });
        Reached reached = Reached.from(classes, className.replace('.', '/'), method);
        Path folder = Files.createTempDirectory("entry");
        for (ClassNode node : classes.values()) {
            if (reached.isTouched(node.name)) {
                node.methods.removeIf(one -> !reached.isReached(node.name, one.name + one.desc));
                if (node.nestMembers != null) {
                    node.nestMembers.removeIf(mate -> !reached.isTouched(mate));
                }
                ClassWriter writer = new ClassWriter(0);
                node.accept(writer);
                Path file = folder.resolve(node.name + ".class");
                Files.createDirectories(file.getParent());
                Files.write(file, writer.toByteArray());
            }
        }
        return folder;
    }
}
