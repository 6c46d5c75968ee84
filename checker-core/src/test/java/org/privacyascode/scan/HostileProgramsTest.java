package org.privacyascode.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.privacyascode.code.CodeBase;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Facts;
import org.privacyascode.knowledge.Knowledge;

/** Class files that compilers do not write, or rarely: the scan ends, and says of each what became of it. */
class HostileProgramsTest {

    private static final Knowledge KNOWLEDGE = Knowledge.load();
    private static final String LOGS = "println(Ljava/lang/String;)V";

    @TempDir
    private Path folder;

    private Facts scan() {
        return Scanner.scan(CodeBase.ofClasses(folder), KNOWLEDGE);
    }

    private void put(String name, ClassWriter writer) throws IOException {
        writer.visitEnd();
        Path file = folder.resolve(name + ".class");
        Files.createDirectories(file.getParent());
        Files.write(file, writer.toByteArray());
    }

    private static ClassWriter type(String name, String parent, String... interfaces) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, name, null, parent, interfaces);
        return writer;
    }

    private static void customer(ClassWriter writer) {
        writer.visitField(Opcodes.ACC_PUBLIC, "emailAddress", "Ljava/lang/String;", null, null)
                .visitEnd();
    }

    /** {@code void log(Customer c)} that prints the customer's address a number of times. */
    private static void printing(ClassWriter writer, String customer, String method, int times) {
        MethodVisitor code = writer.visitMethod(Opcodes.ACC_PUBLIC, method, "(L" + customer + ";)V", null, null);
        code.visitCode();
        for (int time = 0; time < times; time++) {
            code.visitFieldInsn(Opcodes.GETSTATIC, "java/lang/System", "out", "Ljava/io/PrintStream;");
            code.visitVarInsn(Opcodes.ALOAD, 1);
            code.visitFieldInsn(Opcodes.GETFIELD, customer, "emailAddress", "Ljava/lang/String;");
            code.visitMethodInsn(
                    Opcodes.INVOKEVIRTUAL,
                    "java/io/PrintStream",
                    LOGS.substring(0, LOGS.indexOf('(')),
                    LOGS.substring(LOGS.indexOf('(')),
                    false);
        }
        code.visitInsn(Opcodes.RETURN);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    private static List<Fact> logged(Facts facts) {
        return facts.stream().filter(fact -> fact.kind() == FactKind.LOGGED).toList();
    }

    @Test
    void missing_super_types_hide_nothing() throws IOException {
        ClassWriter customer = type("shop/Customer", "gone/Base", "gone/Interface");
        customer(customer);
        put("shop/Customer", customer);
        ClassWriter printer = type("shop/Printer", "gone/Other");
        printing(printer, "shop/Customer", "log", 1);
        put("shop/Printer", printer);
        assertThat(logged(scan())).extracting(fact -> fact.data().category()).containsExactly("contact.email");
    }

    @ParameterizedTest
    @CsvSource({"shop/Customer", "shop/Printer"})
    void hierarchies_that_lead_back_to_themselves_end(String parent) throws IOException {
        ClassWriter customer = type("shop/Customer", parent, "shop/Loop");
        customer(customer);
        put("shop/Customer", customer);
        ClassWriter printer = type("shop/Printer", "shop/Customer", "shop/Loop");
        printing(printer, "shop/Customer", "log", 1);
        put("shop/Printer", printer);
        ClassWriter loop = new ClassWriter(0);
        loop.visit(
                Opcodes.V17,
                Opcodes.ACC_PUBLIC | Opcodes.ACC_INTERFACE | Opcodes.ACC_ABSTRACT,
                "shop/Loop",
                null,
                "java/lang/Object",
                new String[] {"shop/Loop"});
        put("shop/Loop", loop);
        assertThat(logged(scan())).extracting(fact -> fact.data().category()).containsExactly("contact.email");
    }

    @Test
    void a_method_of_the_largest_size_is_followed_or_listed() throws IOException {
        ClassWriter customer = type("shop/Customer", "java/lang/Object");
        customer(customer);
        put("shop/Customer", customer);
        ClassWriter printer = type("shop/Printer", "java/lang/Object");
        printing(printer, "shop/Customer", "log", 6_500);
        put("shop/Printer", printer);
        Facts facts = scan();
        assertThat(facts.coverage().unreadable()).isEmpty();
        assertThat(logged(facts)).isNotEmpty();
    }

    @Test
    void ten_thousand_annotations_of_one_member_are_read() throws IOException {
        ClassWriter customer = type("shop/Customer", "java/lang/Object");
        FieldVisitor field = customer.visitField(Opcodes.ACC_PUBLIC, "emailAddress", "Ljava/lang/String;", null, null);
        for (int number = 0; number < 10_000; number++) {
            field.visitAnnotation("Lshop/Mark" + number + ";", true).visitEnd();
        }
        field.visitEnd();
        put("shop/Customer", customer);
        assertThat(scan().stream().filter(fact -> fact.kind() == FactKind.HELD))
                .extracting(fact -> fact.place().member())
                .containsExactly("emailAddress");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "$", "$$$", "if", "A$", "$A$$", "a b", "1", "-"})
    void names_that_no_source_could_have_are_names(String name) throws IOException {
        ClassWriter customer = type("o/" + name, "java/lang/Object");
        customer(customer);
        put("o/" + name, customer);
        ClassWriter printer = type("o/p", "java/lang/Object");
        printing(printer, "o/" + name, name + "\u03a9\u200b", 1);
        put("o/p", printer);
        Facts facts = scan();
        assertThat(facts.coverage().unreadable()).isEmpty();
        assertThat(logged(facts)).extracting(fact -> fact.place().member()).containsExactly(name + "\u03a9\u200b");
    }

    @Test
    void calls_fields_and_arrays_that_exist_nowhere_are_followed_as_far_as_they_go() throws IOException {
        ClassWriter customer = type("shop/Customer", "java/lang/Object");
        customer(customer);
        put("shop/Customer", customer);
        ClassWriter printer = type("shop/Printer", "java/lang/Object");
        MethodVisitor code = printer.visitMethod(Opcodes.ACC_PUBLIC, "log", "(Lshop/Customer;)V", null, null);
        code.visitCode();
        code.visitFieldInsn(Opcodes.GETSTATIC, "java/lang/System", "out", "Ljava/io/PrintStream;");
        code.visitVarInsn(Opcodes.ALOAD, 1);
        code.visitFieldInsn(Opcodes.GETFIELD, "shop/Customer", "emailAddress", "Ljava/lang/String;");
        code.visitMethodInsn(
                Opcodes.INVOKESTATIC, "shop/Gone", "same", "(Ljava/lang/String;)Ljava/lang/String;", false);
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "java/io/PrintStream", "println", "(Ljava/lang/String;)V", false);
        code.visitInsn(Opcodes.RETURN);
        code.visitMaxs(0, 0);
        code.visitEnd();
        put("shop/Printer", printer);
        assertThat(logged(scan())).extracting(fact -> fact.data().category()).containsExactly("contact.email");
    }

    @Test
    void damaged_programs_are_scanned_to_the_end_and_every_file_is_accounted_for() throws IOException {
        compile(
                """
                package shop;
                import java.util.*;
                class Customer { String emailAddress; String phone; Customer friend; public String toString() { return emailAddress; } }
                class Printer { static String kept; Map<String, Customer> all = new HashMap<>();
                  void log(Customer c) { int n = 3; if (n > 2) { try { all.put(c.phone, c); kept = "x" + c.emailAddress; }
                    catch (RuntimeException e) { System.out.println(e + c.phone); } }
                    all.values().stream().map(x -> x.emailAddress).forEach(System.out::println); System.out.println(kept); } }
                """);
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(path -> path.toString().endsWith(".class"))
                    .sorted()
                    .collect(Collectors.toList());
        }
        assertThat(logged(scan())).isNotEmpty();
        Random random = new Random(4711);
        for (Path file : files) {
            byte[] real = Files.readAllBytes(file);
            for (int mutant = 0; mutant < 40; mutant++) {
                byte[] damaged = real.clone();
                for (int hit = 0; hit <= mutant % 3; hit++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
                }
                Files.write(file, damaged);
                assertThatCode(() -> {
                            var coverage = scan().coverage();
                            assertThat(coverage.classesRead()
                                            + coverage.unreadable().size())
                                    .isEqualTo(files.size());
                        })
                        .as("mutant %d of %s", mutant, file.getFileName())
                        .doesNotThrowAnyException();
            }
            Files.write(file, real);
        }
    }

    private void compile(String source) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Path file = Files.writeString(Files.createTempFile("Shop", ".java"), source);
        assertThat(compiler.run(null, null, null, "-g", "-d", folder.toString(), "-proc:none", file.toString()))
                .isZero();
    }
}
