package org.privacyascode.cli;

import java.util.Set;
import java.util.TreeSet;
import org.privacyascode.fact.Coverage.Unreadable;
import org.privacyascode.fact.Facts;
import org.privacyascode.report.FactsFile;
import org.privacyascode.scan.Scanner;

/** {@code facts}: what code and configuration do with personal data, whatever a policy says. */
final class FactsCommand implements Command {

    @Override
    public Set<String> options() {
        Set<String> options = new TreeSet<>(CodeOptions.NAMES);
        options.add("--out");
        return options;
    }

    @Override
    public ExitCode run(Options options, Console console) {
        Facts facts = Scanner.scan(CodeOptions.read(options), CodeOptions.knowledge(options));
        console.write(options.path("--out"), out -> FactsFile.write(facts, out));
        for (Unreadable input : facts.coverage().unreadable()) {
            String at = input.line() > 0 ? ":" + input.line() + ":" + input.column() : "";
            console.complain("not read: " + input.file() + at + ": " + input.reason());
        }
        return facts.coverage().unreadable().isEmpty() ? ExitCode.FINE : ExitCode.FAILED;
    }
}
