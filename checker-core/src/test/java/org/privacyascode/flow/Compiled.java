package org.privacyascode.flow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.privacyascode.code.CodeBase;
import org.privacyascode.code.Program;
import org.privacyascode.config.setting.StatedSettings;
import org.privacyascode.detect.Label;
import org.privacyascode.detect.Labels;
import org.privacyascode.detect.Member;
import org.privacyascode.fact.Data;
import org.privacyascode.fact.Evidence;
import org.privacyascode.fact.Known;
import org.privacyascode.knowledge.Knowledge;

/** A small program, compiled, with its labels: {@code User.email} and {@code User.name} hold data. */
final class Compiled {

    static final String USER =
            """
            class User {
                String email; String name; int visits; User friend;
                User() {}
                User(String email) { this.email = email; }
                String getEmail() { return email; }
                void setEmail(String email) { this.email = email; }
                String getName() { return name; }
                String other;
                String getOther() { return other; }
                void setOther(String other) { this.other = other; }
            }
            class Out {
                static void send(Object data) {}
                static boolean asked() { return true; }
                static String hash(String text) { return text; }
            }
            """;

    private static final String SIGNATURES =
            """
            privacy-signatures/1
            sink Out#send arg0 http host=api.example.com
            safeguard Out#hash arg0 -> result hash
            """;

    private Compiled() {}

    /** Follows data in {@link #USER} and a class {@code A} with the given body. */
    static FlowAnalysis analyse(Path folder, String body) {
        return analyse(folder, body, Limits.USUAL);
    }

    static FlowAnalysis analyse(Path folder, String body, Limits limits) {
        return analyse(
                limits,
                folder,
                SIGNATURES,
                USER + "import java.util.*; import java.util.function.*; import java.util.stream.*;\n",
                body);
    }

    static FlowAnalysis analyse(Limits limits, Path folder, String signatures, String before, String body) {
        String imports = "import java.util.*; import java.util.function.*; import java.util.stream.*;\n";
        String source = imports + before.replace(imports, "") + "\n" + body;
        compile(folder, source);
        SortedMap<Member, List<Label>> labels = new TreeMap<>();
        labels.put(Member.field("User", "email"), List.of(label("contact.email")));
        labels.put(Member.field("User", "name"), List.of(label("identity.name")));
        Matcher records = Pattern.compile("record (\\w+)\\(String email").matcher(source);
        while (records.find()) {
            labels.put(Member.field(records.group(1), "email"), List.of(label("contact.email")));
        }
        Program program = Program.read(CodeBase.ofClasses(folder));
        Knowledge knowledge = Knowledge.load().withSignatures("test", signatures);
        return FlowAnalysis.run(program, new Labels(labels, new TreeSet<>()), knowledge, StatedSettings.NONE, limits);
    }

    private static Label label(String category) {
        return new Label(Data.of(category), Evidence.fact(Known.NAME));
    }

    private static void compile(Path folder, String source) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        SimpleJavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///A.java"), SimpleJavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> options = new ArrayList<>(List.of("-d", folder.toString(), "-g", "-proc:none"));
        boolean fine =
                compiler.getTask(null, null, null, options, null, List.of(file)).call();
        if (!fine) {
            throw new IllegalArgumentException("does not compile:\n" + source);
        }
    }
}
