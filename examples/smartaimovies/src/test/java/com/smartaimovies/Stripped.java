package com.smartaimovies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;

/** A copy of class files without any annotation of the checker's own: what is left is what every application has. */
final class Stripped extends ClassVisitor {

    private static final String OURS = "Lorg/privacyascode/annotations/";

    private Stripped(ClassVisitor next) {
        super(Opcodes.ASM9, next);
    }

    /** Copies all classes of a folder into another. */
    static void copy(Path from, Path to) throws IOException {
        List<Path> classes;
        try (Stream<Path> files = Files.walk(from)) {
            classes = files.filter(file -> file.toString().endsWith(".class")).toList();
        }
        for (Path file : classes) {
            ClassWriter writer = new ClassWriter(0);
            new ClassReader(Files.readAllBytes(file)).accept(new Stripped(writer), 0);
            Path copy = to.resolve(from.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.write(copy, writer.toByteArray());
        }
    }

    @Override
    public AnnotationVisitor visitAnnotation(String type, boolean visible) {
        return type.startsWith(OURS) ? null : super.visitAnnotation(type, visible);
    }

    @Override
    public FieldVisitor visitField(int access, String name, String type, String generic, Object value) {
        return new FieldVisitor(Opcodes.ASM9, super.visitField(access, name, type, generic, value)) {
            @Override
            public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                return annotation.startsWith(OURS) ? null : super.visitAnnotation(annotation, visible);
            }
        };
    }

    @Override
    public RecordComponentVisitor visitRecordComponent(String name, String type, String generic) {
        return new RecordComponentVisitor(Opcodes.ASM9, super.visitRecordComponent(name, type, generic)) {
            @Override
            public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                return annotation.startsWith(OURS) ? null : super.visitAnnotation(annotation, visible);
            }
        };
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String type, String generic, String[] thrown) {
        return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, name, type, generic, thrown)) {
            @Override
            public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                return annotation.startsWith(OURS) ? null : super.visitAnnotation(annotation, visible);
            }

            @Override
            public AnnotationVisitor visitParameterAnnotation(int parameter, String annotation, boolean visible) {
                return annotation.startsWith(OURS)
                        ? null
                        : super.visitParameterAnnotation(parameter, annotation, visible);
            }
        };
    }
}
