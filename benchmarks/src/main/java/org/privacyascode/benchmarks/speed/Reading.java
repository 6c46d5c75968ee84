package org.privacyascode.benchmarks.speed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;

/** The floor: the classes of jars read and visited once, with all annotations, fields and instructions, by one thread. */
final class Reading {

    private Reading() {}

    /** Returns how many classes there were. */
    static int visit(List<Path> jars, java.util.function.Supplier<ClassVisitor> visitor) throws IOException {
        int count = 0;
        for (Path path : jars) {
            try (JarFile jar = new JarFile(path.toFile(), false)) {
                for (JarEntry entry : Collections.list(jar.entries())) {
                    boolean isClass = entry.getName().endsWith(".class")
                            && !entry.getName().startsWith("META-INF/")
                            && !entry.getName().endsWith("module-info.class");
                    if (isClass) {
                        try (InputStream in = jar.getInputStream(entry)) {
                            new ClassReader(in.readAllBytes()).accept(visitor.get(), ClassReader.SKIP_FRAMES);
                        }
                        count++;
                    }
                }
            }
        }
        return count;
    }
}
