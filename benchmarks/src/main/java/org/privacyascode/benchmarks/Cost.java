package org.privacyascode.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Time and memory, against the floor: one ASM visit of all annotations, fields and instructions of the same classes. */
public final class Cost {

    private static final int RUNS = 5;

    private Cost() {}

    /** Best time of several runs, in milliseconds; the first runs warm up. */
    static double best(Callable<?> work) throws Exception {
        double best = Double.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            work.call();
            best = Math.min(best, (System.nanoTime() - start) / 1e6);
        }
        return best;
    }

    /** Memory in use now, in megabytes, after a collection. */
    static long memory() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1024 / 1024;
    }

    /** Reads all class files of folders and visits them; returns how many there are. */
    static int visit(List<Path> folders) throws IOException {
        int count = 0;
        for (Path folder : folders) {
            List<Path> files;
            try (Stream<Path> walk = Files.walk(folder)) {
                files = walk.filter(file -> file.toString().endsWith(".class")).toList();
            }
            files.parallelStream().forEach(Cost::visit);
            count += files.size();
        }
        return count;
    }

    /** Visits all of a class and keeps nothing. */
    public static ClassVisitor everything() {
        return new Everything();
    }

    private static void visit(Path file) {
        try {
            new ClassReader(Files.readAllBytes(file)).accept(new Everything(), ClassReader.SKIP_FRAMES);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Visits all and keeps nothing. */
    private static final class Everything extends ClassVisitor {
        Everything() {
            super(Opcodes.ASM9);
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            return new AnnotationVisitor(Opcodes.ASM9) {};
        }

        @Override
        public FieldVisitor visitField(int access, String name, String type, String signature, Object value) {
            return new FieldVisitor(Opcodes.ASM9) {};
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] thrown) {
            return new MethodVisitor(Opcodes.ASM9) {};
        }
    }
}
