package org.privacyascode.detect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.privacyascode.code.AnnotationShape;
import org.privacyascode.code.ClassShape;
import org.privacyascode.code.FieldShape;
import org.privacyascode.code.Program;
import org.privacyascode.fact.Data;
import org.privacyascode.fact.Evidence;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Known;
import org.privacyascode.fact.Place;
import org.privacyascode.fact.Trace;
import org.privacyascode.knowledge.Signature;
import org.privacyascode.knowledge.Signatures;

/**
 * Stored members whose mapping protects them on the way to the data base: a JPA converter whose method calls something that
 * protects, an expression that the data base runs on writing, an annotation of a store that encrypts.
 */
public final class ConvertedMembers {

    private static final int DEPTH = 3;
    private static final Map<String, String> BY_ANNOTATION =
            Map.of("ExplicitEncrypted", "encrypted", "Encrypted", "encrypted", "ColumnEncrypted", "encrypted");
    private static final Map<String, String> BY_EXPRESSION = Map.of(
            "pgp_sym_encrypt", "encrypted",
            "pgp_pub_encrypt", "encrypted",
            "aes_encrypt", "encrypted",
            "encrypt(", "encrypted",
            "gen_salt", "salted-hash",
            "digest(", "hash",
            "sha2(", "hash");

    private final Program program;
    private final Signatures signatures;

    private ConvertedMembers(Program program, Signatures signatures) {
        this.program = program;
        this.signatures = signatures;
    }

    /** The members, in order of class and field. */
    public static List<Fact> of(Program program, Signatures signatures) {
        ConvertedMembers members = new ConvertedMembers(program, signatures);
        List<Fact> facts = new ArrayList<>();
        for (ClassShape shape : program.application()) {
            for (FieldShape field : shape.fields()) {
                for (AnnotationShape annotation : field.annotations()) {
                    members.words(annotation)
                            .forEach(word -> facts.add(fact(shape, field, annotation.simpleName(), word)));
                }
            }
        }
        return facts;
    }

    private static Fact fact(ClassShape shape, FieldShape field, String annotation, String word) {
        return Fact.of(
                        FactKind.SAFEGUARDED,
                        Data.NONE,
                        Place.inClass(shape.binaryName(), field.name(), 0),
                        Evidence.fact(Known.API, "it is mapped with @" + annotation + ", which keeps it " + word))
                .along(new Trace(List.of(), List.of(word), List.of(), List.of()));
    }

    private Set<String> words(AnnotationShape annotation) {
        Set<String> found = new TreeSet<>();
        String name = annotation.simpleName();
        if (name.equals("Convert")) {
            annotation
                    .text("converter")
                    .ifPresent(type -> convert(type, "convertToDatabaseColumn", DEPTH, new HashSet<>(), found));
        } else if (name.equals("ColumnTransformer")) {
            String write = annotation.text("write").orElse("").toLowerCase(Locale.ROOT);
            BY_EXPRESSION.forEach((function, word) -> {
                if (write.contains(function)) {
                    found.add(word);
                }
            });
        }
        Optional.ofNullable(BY_ANNOTATION.get(name)).ifPresent(found::add);
        return found;
    }

    /** What a method of the application calls that protects, itself or through what it calls. */
    private void convert(String type, String method, int depth, Set<String> seen, Set<String> found) {
        if (depth == 0 || !seen.add(type + "#" + method)) {
            return;
        }
        Optional<ClassNode> body = program.body(type);
        for (MethodNode node : body.map(each -> each.methods).orElse(List.of())) {
            for (AbstractInsnNode insn :
                    node.name.equals(method) ? node.instructions.toArray() : new AbstractInsnNode[0]) {
                if (insn instanceof MethodInsnNode call) {
                    found.addAll(safeguards(call));
                    if (program.isApplication(call.owner)) {
                        convert(call.owner, call.name, depth - 1, seen, found);
                    }
                }
            }
        }
    }

    private List<String> safeguards(MethodInsnNode call) {
        return signatures
                .find(call.owner, call.name, call.desc, program::supertypes, argument -> Optional.empty())
                .passes()
                .stream()
                .map(Signature.Pass::safeguard)
                .flatMap(Optional::stream)
                .toList();
    }
}
