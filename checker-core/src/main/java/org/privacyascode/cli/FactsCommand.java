package org.privacyascode.cli;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.privacyascode.fact.Coverage.Unreadable;
import org.privacyascode.fact.Facts;
import org.privacyascode.scan.Scanner;
import org.privacyascode.travel.FactsFile;
import org.privacyascode.travel.TravellingFacts;

/** {@code facts}: what code and configuration do with personal data, whatever a policy says. */
final class FactsCommand implements Command {

    @Override
    public Set<String> options() {
        Set<String> options = new TreeSet<>(CodeOptions.NAMES);
        options.add("--out");
        options.add("--module");
        return options;
    }

    @Override
    public ExitCode run(Options options, Console console) {
        Facts facts = Scanner.scan(CodeOptions.read(options), CodeOptions.knowledge(options));
        console.write(options.path("--out"), out -> {
            Optional<String> module = options.one("--module");
            if (module.isPresent()) {
                FactsFile.write(TravellingFacts.of(module.get(), facts), out);
            } else {
                FactsFile.write(facts, out);
            }
        });
        for (Unreadable input : facts.coverage().unreadable()) {
            String at = input.line() > 0 ? ":" + input.line() + ":" + input.column() : "";
            console.complain("not read: " + input.file() + at + ": " + input.reason());
        }
        return facts.coverage().unreadable().isEmpty() ? ExitCode.FINE : ExitCode.FAILED;
    }
}
