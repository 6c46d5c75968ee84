package org.privacyascode.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.privacyascode.travel.FactsMerge;

/** {@code merge}: facts files of modules and services, laid together into one. */
final class MergeCommand implements Command {

    @Override
    public Set<String> options() {
        return Set.of(FactsOption.NAME, "--out");
    }

    @Override
    public ExitCode run(Options options, Console console) {
        if (!FactsOption.isGiven(options)) {
            throw new UsageException("There is nothing to merge.", "Add --facts FILE, more than once, or --facts DIR.");
        }
        List<Path> files = FactsOption.files(options);
        console.write(options.path("--out"), out -> FactsMerge.merge(files, out));
        return ExitCode.FINE;
    }
}
