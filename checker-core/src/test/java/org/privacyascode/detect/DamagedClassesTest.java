package org.privacyascode.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.privacyascode.code.CodeBase;
import org.privacyascode.code.Program;
import org.privacyascode.fact.FactKind;
import org.privacyascode.knowledge.Names;

class DamagedClassesTest {

    @TempDir
    private Path folder;

    @Test
    void detection_survives_every_class_that_can_be_read() throws IOException {
        Path classes = Compiled.compile(
                folder,
                "@interface PostMapping {}",
                "@interface Column { String name(); }",
                "class Customer { @Column(name = \"MAIL\") String email; java.util.List<Customer> friends; }",
                "class Page { @PostMapping void save(java.util.Map<String, Customer> all, Customer one) {} }");
        Names names = Names.load();
        Random random = new Random(4711);
        for (String name : new String[] {"Customer", "Page"}) {
            Path file = classes.resolve("shop/" + name + ".class");
            byte[] real = Files.readAllBytes(file);
            for (int mutant = 0; mutant < 150; mutant++) {
                byte[] damaged = real.clone();
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
                Files.write(file, damaged);
                assertThatCode(() -> Detection.of(Program.read(CodeBase.ofClasses(classes)), names))
                        .doesNotThrowAnyException();
            }
            Files.write(file, real);
        }
    }

    @Test
    void classes_that_extend_each_other_end() throws IOException {
        write("shop/Customer", "shop/Buyer");
        write("shop/Buyer", "shop/Customer");
        write("shop/Alone", "shop/Alone");
        Detection detection = Detection.of(Program.read(CodeBase.ofClasses(folder)), Names.load());
        assertThat(Compiled.seen(detection, FactKind.HELD))
                .contains("Customer.email contact.email", "Buyer.email contact.email", "Alone.email contact.email");
    }

    private void write(String name, String parent) throws IOException {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, name, null, parent, null);
        writer.visitField(Opcodes.ACC_PUBLIC, "email", "Ljava/lang/String;", null, null)
                .visitEnd();
        writer.visitEnd();
        Path file = folder.resolve(name + ".class");
        Files.createDirectories(file.getParent());
        Files.write(file, writer.toByteArray());
    }
}
