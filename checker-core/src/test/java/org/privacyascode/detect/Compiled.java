package org.privacyascode.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.privacyascode.code.CodeBase;
import org.privacyascode.code.Program;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.knowledge.Names;

/** Compiles source texts into a folder and detects in them. */
final class Compiled {

    private static final Names NAMES = Names.load();
    private static final Pattern TYPE = Pattern.compile("(?:class|interface|record|enum|@interface)\\s+(\\w+)");

    private Compiled() {}

    static Detection detect(Path folder, String... sources) {
        return Detection.of(Program.read(CodeBase.ofClasses(compile(folder, sources))), NAMES);
    }

    static Path compile(Path folder, String... sources) {
        try {
            List<String> arguments = new ArrayList<>(List.of(
                    "-parameters",
                    "-proc:none",
                    "-d",
                    folder.resolve("classes").toString(),
                    "-cp",
                    System.getProperty("java.class.path")));
            for (String source : sources) {
                Matcher name = TYPE.matcher(source);
                assertThat(name.find()).as("a type in " + source).isTrue();
                Path file = Files.createDirectories(folder.resolve("src/shop")).resolve(name.group(1) + ".java");
                Files.writeString(file, "package shop;\n" + source);
                arguments.add(file.toString());
            }
            int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
            assertThat(result).as("javac").isZero();
            return folder.resolve("classes");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Facts of a kind as "Class.member category-or-item". */
    static List<String> seen(Detection detection, FactKind kind) {
        return detection.facts().stream()
                .filter(fact -> fact.kind() == kind)
                .map(Compiled::line)
                .toList();
    }

    private static String line(Fact fact) {
        String type = fact.place().className().replace("shop.", "");
        String data = fact.data().item().isEmpty()
                ? fact.data().category()
                : fact.data().item();
        return type + "." + fact.place().member() + " " + data;
    }
}
