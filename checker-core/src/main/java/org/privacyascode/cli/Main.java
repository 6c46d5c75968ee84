package org.privacyascode.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.privacyascode.knowledge.InvalidSignaturesException;
import org.privacyascode.policy.problem.InvalidPolicyException;

/** The program. Exit codes: 0 fine, 1 findings, 2 something could not be read or the command is wrong. */
public final class Main {

    private static final Map<String, Command> COMMANDS = Map.ofEntries(
            Map.entry("baseline", new BaselineCommand()),
            Map.entry("check", new CheckCommand()),
            Map.entry("import", new ImportCommand()),
            Map.entry("lint", new LintCommand()),
            Map.entry("diff", new DiffCommand()),
            Map.entry("approve", new ApproveCommand()),
            Map.entry("verify", new VerifyCommand()),
            Map.entry("publish", new PublishCommand()),
            Map.entry("review", new ReviewCommand()),
            Map.entry("evidence", new EvidenceCommand()),
            Map.entry("explain", new ExplainCommand()),
            Map.entry("facts", new FactsCommand()),
            Map.entry("merge", new MergeCommand()),
            Map.entry("records", new RecordsCommand()),
            Map.entry("render", new RenderCommand()),
            Map.entry("translate", new TranslateCommand()),
            Map.entry("help", new HelpCommand()),
            Map.entry("--help", new HelpCommand()),
            Map.entry("--version", new VersionCommand()));

    private Main() {}

    /** Runs one command and ends the process. Output is UTF-8 whatever the machine's own encoding is. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), false, StandardCharsets.UTF_8);
        int code = run(Arrays.asList(arguments), new Console(out, err, System.getenv()))
                .code();
        out.flush();
        err.flush();
        System.exit(out.checkError() ? ExitCode.FAILED.code() : code);
    }

    /** Runs one command; never throws for anything the user gave it. */
    static ExitCode run(List<String> arguments, Console console) {
        try {
            if (arguments.isEmpty()) {
                throw new UsageException("There is no command.", "See: privacy help");
            }
            Command command = COMMANDS.get(arguments.get(0));
            if (command == null) {
                throw new UsageException("There is no command " + arguments.get(0) + ".", "See: privacy help");
            }
            List<String> rest = arguments.subList(1, arguments.size());
            return command.run(Options.parse(rest, command.options(), command.operands()), console);
        } catch (UsageException e) {
            console.complain(e.getMessage() + " " + e.advice());
        } catch (InvalidPolicyException e) {
            e.problems().forEach(problem -> console.complain(problem.toString()));
        } catch (InvalidSignaturesException e) {
            e.problems().forEach(problem -> console.complain(problem.toString()));
        } catch (UncheckedIOException e) {
            console.complain(e.getMessage() + ".");
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError defect) {
            StackTraceElement[] at = defect.getStackTrace();
            console.complain("This is a defect of the tool, and nothing was decided: " + defect
                    + (at.length == 0 ? "" : " at " + at[0]) + ". Please report it.");
        }
        return ExitCode.FAILED;
    }
}
