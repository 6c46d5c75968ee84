package org.privacyascode.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.privacyascode.fact.Coverage;

class HostileClassesTest {

    @TempDir
    private Path folder;

    private byte[] good = {};

    @BeforeEach
    void write() {
        good = named("shop/Customer");
    }

    private static byte[] named(String name) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, name, null, "java/lang/Object", null);
        writer.visitField(0, "email", "Ljava/lang/String;", null, null).visitEnd();
        writer.visitEnd();
        return writer.toByteArray();
    }

    private Path put(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve("classes").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private Coverage read() {
        return Program.read(CodeBase.ofClasses(folder.resolve("classes"))).coverage();
    }

    private Coverage readJar(String... namesThenNothing) throws IOException {
        Path jar = folder.resolve("app.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (String name : namesThenNothing) {
                out.putNextEntry(new ZipEntry(name));
                out.write(name.endsWith(".class") ? named("shop/Customer") : new byte[10]);
                out.closeEntry();
            }
        }
        return Program.read(CodeBase.ofClasses(jar)).coverage();
    }

    @Test
    void empty_cut_and_text_files_are_unreadable_and_the_rest_is_read() throws IOException {
        put("shop/Customer.class", good);
        put("shop/Empty.class", new byte[0]);
        put("shop/Text.class", "this is not a class at all".getBytes());
        put("shop/Cut.class", Arrays.copyOf(good, 40));
        Coverage coverage = read();
        assertThat(coverage.classesRead()).isEqualTo(1);
        assertThat(coverage.unreadable())
                .extracting(Coverage.Unreadable::file)
                .containsExactly("shop/Cut.class", "shop/Empty.class", "shop/Text.class");
    }

    @Test
    void a_class_of_a_future_release_is_named_with_its_version() throws IOException {
        good[7] = 99;
        put("shop/Customer.class", good);
        assertThat(read().unreadable().get(0).reason()).contains("class version 99 (Java 55) is newer than");
    }

    @Test
    void a_class_in_the_wrong_place_is_unreadable_with_both_names() throws IOException {
        put("Customer.class", good);
        assertThat(read().unreadable().get(0).reason())
                .contains("Customer.class")
                .contains("shop/Customer");
    }

    @Test
    void a_folder_named_like_a_class_is_skipped_and_looked_into() throws IOException {
        put("odd.class/ignored.txt", new byte[1]);
        put("shop/Customer.class", good);
        Coverage coverage = read();
        assertThat(coverage.classesRead()).isEqualTo(1);
        assertThat(coverage.skipped()).extracting(Coverage.Skipped::file).containsExactly("odd.class");
    }

    @Test
    void a_link_that_leads_back_ends() throws IOException {
        put("shop/Customer.class", good);
        Files.createSymbolicLink(folder.resolve("classes/shop/loop"), folder.resolve("classes"));
        Coverage coverage = read();
        assertThat(coverage.classesRead()).isEqualTo(1);
        assertThat(coverage.skipped()).extracting(Coverage.Skipped::file).containsExactly("shop/loop");
    }

    @Test
    void classes_of_packed_applications_and_versions_are_read_and_inner_archives_listed() throws IOException {
        Coverage coverage = readJar(
                "BOOT-INF/classes/shop/Customer.class",
                "BOOT-INF/lib/other.jar",
                "META-INF/versions/21/shop/Customer.class");
        assertThat(coverage.unreadable()).isEmpty();
        assertThat(coverage.classesRead()).isEqualTo(1);
        assertThat(coverage.skipped())
                .extracting(Coverage.Skipped::file)
                .containsExactly("app.jar!BOOT-INF/lib/other.jar", "app.jar!META-INF/versions/21/shop/Customer.class");
        assertThat(coverage.skipped().get(1).rule()).contains("the same class was read from app.jar!BOOT-INF");
    }

    @Test
    void a_jar_that_is_none_and_a_jar_of_nothing_are_unreadable() throws IOException {
        Path text = Files.writeString(folder.resolve("text.jar"), "no archive");
        assertThat(Program.read(CodeBase.ofClasses(text)).coverage().unreadable())
                .hasSize(1);
        Path none = folder.resolve("none.jar");
        new ZipOutputStream(Files.newOutputStream(none)).close();
        assertThat(Program.read(CodeBase.ofClasses(none)).coverage().unreadable())
                .hasSize(1);
    }

    @Test
    void a_class_that_unpacks_to_far_more_than_it_should_is_unreadable() throws IOException {
        Path jar = folder.resolve("bomb.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry("shop/Bomb.class"));
            out.write(new byte[20_000_000]);
            out.closeEntry();
        }
        assertThat(Program.read(CodeBase.ofClasses(jar))
                        .coverage()
                        .unreadable()
                        .get(0)
                        .reason())
                .contains("times larger than packed");
    }

    @Test
    void no_control_sign_of_an_entry_s_name_reaches_a_report() throws IOException {
        Coverage coverage = readJar("lib/a\u001b[31m.jar");
        assertThat(coverage.skipped().get(0).file()).isEqualTo("app.jar!lib/a?[31m.jar");
    }

    @Test
    void a_missing_folder_is_unreadable() {
        assertThat(read().unreadable()).hasSize(1);
    }

    @Test
    void damaged_classes_are_read_or_unreadable_and_never_more() throws IOException {
        byte[] real;
        try (InputStream in = Coverage.class.getResourceAsStream("Coverage.class")) {
            real = in.readAllBytes();
        }
        Random random = new Random(4711);
        for (int mutant = 0; mutant < 1500; mutant++) {
            byte[] damaged = real.clone();
            for (int hit = 0; hit <= mutant % 4; hit++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            ClassFiles.Outcome outcome = ClassFiles.read(damaged, "org/privacyascode/fact/Coverage.class", "x");
            assertThat(outcome.shape().isPresent())
                    .isNotEqualTo(!outcome.problem().isEmpty());
        }
    }

    @Test
    void reading_twice_gives_the_same_lists() throws IOException {
        for (int index = 0; index < 50; index++) {
            put("shop/C" + index + ".class", named("shop/C" + index));
            put("shop/X" + index + ".class", new byte[index]);
        }
        assertThat(read()).isEqualTo(read());
    }

    @Test
    void a_class_with_a_damaged_body_becomes_unreadable_when_its_bodies_are_visited() throws IOException {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "shop/Customer", null, "java/lang/Object", null);
        MethodVisitor method = writer.visitMethod(Opcodes.ACC_PUBLIC, "wipe", "()V", null, null);
        method.visitCode();
        for (int index = 0; index < 30; index++) {
            method.visitInsn(Opcodes.NOP);
        }
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(1, 1);
        method.visitEnd();
        writer.visitEnd();
        byte[] bytes = writer.toByteArray();
        for (int index = 0; index < bytes.length - 30; index++) {
            if (bytes[index + 29] == Opcodes.NOP && bytes[index + 30] == (byte) Opcodes.RETURN) {
                bytes[index + 29] = (byte) 0xFE;
            }
        }
        put("shop/Customer.class", bytes);
        put("shop/Order.class", named("shop/Order"));
        Program program = Program.read(CodeBase.ofClasses(folder.resolve("classes")));
        assertThat(program.coverage().classesRead()).isEqualTo(2);
        assertThat(program.body("shop/Customer")).isEmpty();
        assertThat(program.visit("shop/Customer", new ClassVisitor(Opcodes.ASM9) {}))
                .isFalse();
        assertThat(program.body("shop/Order")).isPresent();
        assertThat(program.coverage().classesRead()).isEqualTo(1);
        assertThat(program.coverage().unreadable()).singleElement().satisfies(one -> {
            assertThat(one.file()).isEqualTo("shop/Customer.class");
            assertThat(one.reason()).startsWith("its method bodies are not well-formed");
        });
    }

    @Test
    void a_failure_of_a_visitor_is_no_damage_of_the_class() throws IOException {
        put("shop/Customer.class", good);
        Program program = Program.read(CodeBase.ofClasses(folder.resolve("classes")));
        assertThatThrownBy(() -> program.visit("shop/Customer", new ClassVisitor(Opcodes.ASM9) {
                    @Override
                    public void visitEnd() {
                        throw new IllegalStateException("mine");
                    }
                }))
                .hasMessage("mine");
        assertThat(program.coverage().unreadable()).isEmpty();
    }
}
