package org.privacyascode.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.privacyascode.code.ClassShape;
import org.privacyascode.code.Program;
import org.privacyascode.fact.Certainty;
import org.privacyascode.fact.Data;
import org.privacyascode.fact.Evidence;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Known;
import org.privacyascode.fact.Place;
import org.privacyascode.fact.Target;
import org.privacyascode.knowledge.Signature.CookieSetting;
import org.privacyascode.knowledge.Signatures;

/**
 * The cookies that code makes, whatever they hold: by the calls that the signature files describe as {@code cookie}. A cookie whose name
 * is not a constant is undetermined; one that is made only to be deleted (a maximum age of 0) is no fact.
 */
public final class CookieCalls {

    private final Program program;
    private final Map<String, List<CookieSetting>> settings;

    CookieCalls(Program program, Signatures signatures) {
        this.program = program;
        this.settings = signatures.all().stream()
                .filter(CookieSetting.class::isInstance)
                .map(CookieSetting.class::cast)
                .collect(Collectors.groupingBy(setting -> setting.pattern().name(), TreeMap::new, Collectors.toList()));
    }

    /** All cookies that an application makes, in order of class and line. */
    public static List<Fact> of(Program program, Signatures signatures) {
        CookieCalls calls = new CookieCalls(program, signatures);
        List<Fact> facts = new ArrayList<>();
        for (ClassShape shape : program.application()) {
            Set<String> methods = calls.making(shape.name());
            if (!methods.isEmpty()) {
                program.body(shape.name()).ifPresent(body -> calls.read(body, methods, facts));
            }
        }
        return facts;
    }

    /** What a call may say of a cookie; empty when it is about no cookie. */
    List<CookieSetting> settings(String owner, String name) {
        return settings.getOrDefault(name, List.of()).stream()
                .filter(setting -> setting.pattern().type().equals(owner)
                        || program.supertypes(owner).contains(setting.pattern().type()))
                .toList();
    }

    /** Whether objects of a type are cookies, or make one. */
    boolean isCookie(String type) {
        return settings.values().stream()
                .flatMap(List::stream)
                .anyMatch(setting -> setting.pattern().type().equals(type));
    }

    boolean isApplication(String type) {
        return program.isApplication(type);
    }

    /** The calls in a method, in order. */
    Stream<MethodInsnNode> in(MethodNode method) {
        return StreamSupport.stream(method.instructions.spliterator(), false)
                .filter(MethodInsnNode.class::isInstance)
                .map(MethodInsnNode.class::cast);
    }

    private Set<String> making(String className) {
        Set<String> methods = new TreeSet<>();
        program.visit(className, new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(int access, String name, String type, String generic, String[] thrown) {
                return new MethodVisitor(Opcodes.ASM9) {
                    @Override
                    public void visitMethodInsn(int opcode, String owner, String called, String desc, boolean itf) {
                        if (settings.containsKey(called)
                                && settings(owner, called).stream().anyMatch(CookieCalls::makes)) {
                            methods.add(name + type);
                        }
                    }
                };
            }
        });
        return methods;
    }

    /** Whether a call makes a cookie, rather than saying more of one. */
    static boolean makes(CookieSetting setting) {
        return setting.attributes().containsKey("name");
    }

    private void read(ClassNode owner, Set<String> methods, List<Fact> facts) {
        for (MethodNode method : owner.methods) {
            if (methods.contains(method.name + method.desc)) {
                new CookieBody(this, owner, method).cookies().forEach(cookie -> facts.add(fact(owner.name, cookie)));
            }
        }
    }

    private static Fact fact(String owner, CookieBody.Made cookie) {
        boolean isNamed = cookie.attributes().containsKey("name");
        Evidence evidence = new Evidence(
                Known.API,
                isNamed ? Certainty.FACT : Certainty.UNDETERMINED,
                List.of("a cookie is made by " + cookie.api()));
        return Fact.of(
                        FactKind.COOKIE,
                        Data.NONE,
                        Place.inClass(owner.replace('/', '.'), cookie.method(), cookie.line()),
                        evidence)
                .to(Target.sink("cookie", cookie.api()))
                .with(cookie.attributes());
    }
}
