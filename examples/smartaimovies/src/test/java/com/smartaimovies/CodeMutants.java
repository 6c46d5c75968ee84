package com.smartaimovies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.privacyascode.finding.Finding;

/** Takes what carries a promise out of the compiled classes of the site, one call, member or annotation at a time. */
final class CodeMutants {
    private static final String OURS = "Lorg/privacyascode/annotations/";
    private static final String SCHEDULED = "Lorg/springframework/scheduling/annotation/Scheduled;";
    private static final Map<String, String> INCOMPLETE = Map.of("erasure", "incomplete-erasure");

    private final Path folder;
    private final Map<String, byte[]> classes = new TreeMap<>();
    private final List<Mutant> mutants = new ArrayList<>();

    private CodeMutants(Path folder) {
        this.folder = folder;
    }

    static List<Mutant> all(Path folder) throws IOException {
        CodeMutants all = new CodeMutants(folder);
        for (Path file : Site.files(Site.CLASSES)) {
            if (file.toString().endsWith(".class")) {
                all.classes.put(Site.CLASSES.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        for (String name : all.classes.keySet()) {
            for (MethodNode method : all.read(name).methods) {
                all.marked(name, method);
                all.calls(name, method);
                all.members(name, method);
            }
        }
        return List.copyOf(all.mutants);
    }

    // ---- what is marked: rights and periods

    private void marked(String name, MethodNode method) {
        ids(method, "FulfilsRight").forEach(right -> {
            List<String> rules = List.of("unfulfilled-right", INCOMPLETE.getOrDefault(right, "incomplete-access"));
            add("effect of a right", right + " does nothing", rules, name, method, CodeMutants::empty);
            if (!isAnnotated(method, "Mapping;")) {
                String owner = name.replaceAll("\\.class$", "");
                mutants.add(mutant(
                        "effect of a right",
                        right + " is called by nothing",
                        List.of("unfulfilled-right"),
                        each -> each.methods.forEach(caller -> calls(caller, call -> call.owner.equals(owner)
                                        && call.name.equals(method.name))
                                .forEach(call -> remove(caller, call))),
                        this.classes.keySet()));
            }
        });
        ids(method, "EnforcesRetention").forEach(group -> {
            List<String> rules = List.of("retention-mismatch");
            add("period", group + " is ended by nothing", rules, name, method, CodeMutants::empty);
            add("period", group + " does not run by the clock", rules, name, method, each -> each.visibleAnnotations
                    .removeIf(annotation -> annotation.desc.equals(SCHEDULED)));
        });
    }

    private void members(String name, MethodNode method) {
        if (method.name.equals("<clinit>") || isAnnotated(method, SCHEDULED)) {
            Stream.of(method.instructions.toArray())
                    .filter(insn -> insn instanceof LdcInsnNode constant && constant.cst instanceof Long)
                    .filter(insn -> insn.getNext() instanceof MethodInsnNode call && call.owner.startsWith("java/time/"))
                    .filter(insn -> !name.contains("WeeklyDigest"))
                    .forEach(insn -> addAt("period", "ten times as long", List.of("retention-mismatch"), name, method, insn, (in, at) -> {
                        LdcInsnNode constant = (LdcInsnNode) at;
                        constant.cst = (Long) constant.cst * 10;
                    }));
        }
        if (!method.name.startsWith("<") && name.endsWith("/Account.class")) {
            Stream.of(method.instructions.toArray())
                    .filter(insn -> insn instanceof FieldInsnNode field
                            && field.getOpcode() == Opcodes.PUTFIELD
                            && field.name.matches("email|restrictedAt|objectedAt"))
                    .filter(insn -> !method.name.startsWith("lift"))
                    .forEach(insn -> addAt(
                            "effect of a right",
                            "nothing is written by " + method.name,
                            List.of("unfulfilled-right"),
                            name,
                            method,
                            insn,
                            (in, at) -> in.instructions.set(at, new InsnNode(Opcodes.POP2))));
        }
    }

    // ---- calls

    private void calls(String name, MethodNode method) {
        calls(name, method, "safeguard", "missing-safeguard", call -> call.name.equals("encode"), (in, call) -> {
            in.instructions.insertBefore(call, new InsnNode(Opcodes.SWAP));
            in.instructions.insertBefore(call, new InsnNode(Opcodes.POP));
            in.instructions.set(
                    call,
                    new MethodInsnNode(Opcodes.INVOKEINTERFACE, "java/lang/CharSequence", "toString", "()Ljava/lang/String;"));
        });
        calls(name, method, "consent check", "unconsented-use", call -> call.name.equals("allowsAnalytics"), CodeMutants::yes);
        calls(name, method, "age check", "missing-age-check", call -> call.name.equals("isOldEnough"), CodeMutants::yes);
        if (name.endsWith("/Limits.class")) {
            calls(
                    name,
                    method,
                    "obedience to a right",
                    "unfulfilled-right",
                    call -> call.name.matches("isRestricted|isObjectedTo"),
                    CodeMutants::no);
        }
        boolean isPurge = isAnnotated(method, SCHEDULED);
        calls(
                name,
                method,
                "deletion",
                isPurge ? "retention-mismatch" : "incomplete-erasure",
                call -> call.owner.startsWith("com/smartaimovies/")
                        && call.name.matches("delete.*|anonymise.*|erase")
                        && (isPurge || !name.contains("Controller")),
                CodeMutants::remove);
        calls(
                name,
                method,
                "reading for a right",
                "incomplete-access",
                call -> call.name.matches("with|findBySender.*") && call.owner.startsWith("com/smartaimovies/contact"),
                CodeMutants::remove);
    }

    private void calls(
            String name, MethodNode method, String kind, String rule, Predicate<MethodInsnNode> which, Edit edit) {
        if (name.contains("AnalyticsProvider")) {
            return;
        }
        calls(method, which)
                .forEach(call -> addAt(kind, "no call of " + call.name, List.of(rule), name, method, call, edit));
    }

    private static List<MethodInsnNode> calls(MethodNode method, Predicate<MethodInsnNode> which) {
        return Stream.of(method.instructions.toArray())
                .filter(MethodInsnNode.class::isInstance)
                .map(MethodInsnNode.class::cast)
                .filter(which)
                .toList();
    }

    // ---- edits

    /** Changes a method at one of its instructions. */
    private interface Edit {
        void at(MethodNode method, AbstractInsnNode insn);
    }

    private static void yes(MethodNode method, AbstractInsnNode call) {
        replace(method, (MethodInsnNode) call, new InsnNode(Opcodes.ICONST_1));
    }

    private static void no(MethodNode method, AbstractInsnNode call) {
        replace(method, (MethodInsnNode) call, new InsnNode(Opcodes.ICONST_0));
    }

    private static void remove(MethodNode method, AbstractInsnNode insn) {
        MethodInsnNode call = (MethodInsnNode) insn;
        replace(method, call, nothing(Type.getReturnType(call.desc)));
    }

    private static AbstractInsnNode nothing(Type type) {
        return new InsnNode(
                switch (type.getSort()) {
                    case Type.VOID -> Opcodes.NOP;
                    case Type.OBJECT, Type.ARRAY -> Opcodes.ACONST_NULL;
                    default -> Opcodes.ICONST_0;
                });
    }

    private static void replace(MethodNode method, MethodInsnNode call, AbstractInsnNode by) {
        InsnList pops = new InsnList();
        Type[] arguments = Type.getArgumentTypes(call.desc);
        for (int index = arguments.length - 1; index >= 0; index--) {
            pops.add(new InsnNode(arguments[index].getSize() == 2 ? Opcodes.POP2 : Opcodes.POP));
        }
        if (call.getOpcode() != Opcodes.INVOKESTATIC) {
            pops.add(new InsnNode(Opcodes.POP));
        }
        method.instructions.insertBefore(call, pops);
        method.instructions.set(call, by);
    }

    private static void empty(MethodNode method) {
        method.instructions.clear();
        method.tryCatchBlocks.clear();
        method.localVariables = null;
        Type type = Type.getReturnType(method.desc);
        method.instructions.add(nothing(type));
        method.instructions.add(new InsnNode(type.getOpcode(Opcodes.IRETURN)));
    }

    // ---- mutants

    private void addAt(
            String kind, String what, List<String> rules, String name, MethodNode method, AbstractInsnNode at, Edit edit) {
        int index = method.instructions.indexOf(at);
        add(kind, what, rules, name, method, each -> edit.at(each, each.instructions.get(index)));
    }

    private void add(
            String kind, String what, List<String> rules, String name, MethodNode method, Consumer<MethodNode> change) {
        String where = name.replaceAll(".*/|\\.class$", "") + "." + method.name;
        mutants.add(mutant(kind, what + " (" + where + ")", rules, each -> each.methods.stream()
                .filter(in -> in.name.equals(method.name) && in.desc.equals(method.desc))
                .forEach(change), List.of(name)));
    }

    private Mutant mutant(
            String kind, String what, List<String> rules, Consumer<ClassNode> change, Iterable<String> changed) {
        return new Mutant(kind, what, rules, () -> findings(change, changed));
    }

    private List<Finding> findings(Consumer<ClassNode> change, Iterable<String> changed) throws IOException {
        for (Map.Entry<String, byte[]> each : classes.entrySet()) {
            write(each.getKey(), each.getValue());
        }
        for (String name : changed) {
            ClassNode node = read(name);
            change.accept(node);
            ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
            node.accept(writer);
            write(name, writer.toByteArray());
        }
        return Site.findings(
                Site.policy(), Site.facts(folder, List.of(Site.RESOURCES), List.of(Site.SOURCES)));
    }

    private void write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private ClassNode read(String name) {
        ClassNode node = new ClassNode();
        new ClassReader(classes.get(name)).accept(node, 0);
        return node;
    }

    private static List<String> ids(MethodNode method, String annotation) {
        return annotations(method)
                .filter(each -> each.desc.equals(OURS + annotation + ";"))
                .flatMap(each -> ((List<?>) each.values.get(1)).stream())
                .map(String::valueOf)
                .toList();
    }

    private static boolean isAnnotated(MethodNode method, String end) {
        return annotations(method).anyMatch(each -> each.desc.endsWith(end));
    }

    private static Stream<AnnotationNode> annotations(MethodNode method) {
        return Stream.of(method.visibleAnnotations, method.invisibleAnnotations)
                .filter(each -> each != null)
                .flatMap(List::stream);
    }
}
