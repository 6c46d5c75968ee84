package org.privacyascode.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.privacyascode.benchmarks.harmless.Harmless;
import org.privacyascode.benchmarks.inject.Inject;
import org.privacyascode.benchmarks.reactor.ReactorProject;
import org.privacyascode.benchmarks.speed.Speed;
import org.privacyascode.benchmarks.suite.Suites;
import org.privacyascode.code.CodeBase;

/** Command line: a suite and its options; see docs/benchmarks.md. */
public final class Main {

    private static final String USAGE =
            """
            usage: fields --classes FOLDER... [--truth CSV...] [--list]
                   flows --classes FOLDER... [--classpath JAR-OR-FOLDER...] [--truth CSV...] [--signatures FILE...] [--list]
                   sample --classes FOLDER... [--seed N] [--count N] [--silent]
                   suites --root FOLDER [--only NAME...] [--list]
                   inject --classes FOLDER... [--classpath JAR-OR-FOLDER...] [--list]
                   harmless --classes FOLDER... [--classpath JAR-OR-FOLDER...] [--list]
                   speed --root MAVEN-REPOSITORY [--only SIZE...]
                   config --checkouts FOLDER --truth CSV [--list]
                   config-speed
                   replay --root GIT-FOLDER --path FILE-IN-IT [--count N] [--list]
                   law-speed
                   reactor --out FOLDER --modules N --count CLASSES-OF-EACH --version VERSION-OF-THE-PLUGIN
                   page-and-check --policy FILE --classes FOLDER... --resources FOLDER... [--classpath JAR-OR-FOLDER...] --root FOLDER
            """;

    private Main() {}

    /** Runs one measurement. */
    public static void main(String[] words) throws Exception {
        Arguments arguments = new Arguments(words);
        boolean isListing = arguments.has("list");
        boolean isCode = !arguments.values("classes").isEmpty();
        if (arguments.command().equals("fields") && isCode) {
            new Fields(arguments.paths("classes"), arguments.values("truth"), System.out).run(isListing);
        } else if (arguments.command().equals("flows") && isCode) {
            new Flows(System.out)
                    .run(
                            arguments.paths("classes"),
                            arguments.jars("classpath"),
                            arguments.values("truth"),
                            arguments.paths("signatures"),
                            isListing);
        } else if (arguments.command().equals("sample") && isCode) {
            new Sample(System.out)
                    .run(
                            arguments.paths("classes"),
                            Long.parseLong(arguments.value("seed", "1")),
                            Integer.parseInt(arguments.value("count", "100")),
                            arguments.has("silent"));
        } else if (arguments.command().equals("inject") && isCode) {
            new Inject(System.out).run(arguments.paths("classes"), arguments.jars("classpath"), 300, isListing);
        } else if (arguments.command().equals("speed") && arguments.has("root")) {
            new Speed(System.out).run(arguments.paths("root").get(0), arguments.values("only"));
        } else if (arguments.command().equals("harmless") && isCode) {
            new Harmless(System.out).run(arguments.paths("classes"), arguments.jars("classpath"), 300, isListing);
        } else if (arguments.command().equals("config") && arguments.has("checkouts") && arguments.has("truth")) {
            Path checkouts = arguments.paths("checkouts").get(0);
            new Config(checkouts, arguments.values("truth").get(0), System.out).run(isListing);
        } else if (arguments.command().equals("replay") && arguments.has("root") && arguments.has("path")) {
            new Replay(System.out)
                    .run(
                            arguments.paths("root").get(0),
                            arguments.value("path", ""),
                            Integer.parseInt(arguments.value("count", "40")),
                            isListing);
        } else if (arguments.command().equals("config-speed")) {
            new ConfigSpeed(System.out).run();
        } else if (arguments.command().equals("law-speed")) {
            new LawSpeed(System.out).run();
        } else if (arguments.command().equals("reactor") && arguments.has("out") && arguments.has("version")) {
            new ReactorProject(
                            arguments.paths("out").get(0),
                            Integer.parseInt(arguments.value("modules", "200")),
                            Integer.parseInt(arguments.value("count", "100")))
                    .write(arguments.value("version", ""), System.out);
        } else if (arguments.command().equals("page-and-check") && arguments.has("policy") && arguments.has("root")) {
            CodeBase code = new CodeBase(
                    arguments.paths("classes"),
                    arguments.paths("resources"),
                    List.of(),
                    arguments.jars("classpath"),
                    Optional.of(arguments.paths("root").get(0)));
            new PageAndCheck(System.out).run(arguments.paths("policy").get(0), code);
        } else if (arguments.command().equals("suites") && arguments.has("root")) {
            new Suites(System.out).run(arguments.paths("root").get(0), arguments.values("only"), isListing);
        } else {
            System.err.print(USAGE);
            System.exit(2);
        }
    }
}
