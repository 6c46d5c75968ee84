package org.privacyascode.benchmarks.harmless;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.tree.ClassNode;

/** The classes of an application, to be changed in place, and what was called how before. */
final class Application {

    final SortedMap<String, ClassNode> classes = new TreeMap<>();
    /** Members by their new names, {@code shop.Mailer.welcome}, to their names before. */
    final Map<String, String> before = new HashMap<>();

    static Application read(List<Path> folders) throws IOException {
        Application application = new Application();
        for (Path folder : folders) {
            List<Path> files;
            try (Stream<Path> walk = Files.walk(folder)) {
                files = walk.filter(path -> path.toString().endsWith(".class")).toList();
            }
            for (Path file : files) {
                ClassNode node = new ClassNode();
                new ClassReader(Files.readAllBytes(file)).accept(node, 0);
                application.classes.put(node.name, node);
            }
        }
        return application;
    }

    /** Writes all classes into a new temporary folder. */
    Path write() throws IOException {
        Path folder = Files.createTempDirectory("harmless");
        for (ClassNode node : classes.values()) {
            ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
            node.accept(writer);
            Path file = folder.resolve(node.name + ".class");
            Files.createDirectories(file.getParent());
            Files.write(file, writer.toByteArray());
        }
        return folder;
    }

    void renamed(String now, String then) {
        before.put(now.replace('/', '.'), then.replace('/', '.'));
    }

    /** What a member was called before. */
    String original(String member) {
        String known = before.get(member);
        if (known != null) {
            return known;
        }
        int dot = member.lastIndexOf('.');
        String owner = dot < 0 ? null : before.get(member.substring(0, dot));
        return owner == null ? member : owner + member.substring(dot);
    }
}
