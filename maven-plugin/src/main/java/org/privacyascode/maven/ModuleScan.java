package org.privacyascode.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.privacyascode.cli.OutputFile;
import org.privacyascode.code.CodeBase;
import org.privacyascode.scan.Scanner;
import org.privacyascode.travel.FactsCache;
import org.privacyascode.travel.FactsFile;
import org.privacyascode.travel.InputKey;
import org.privacyascode.travel.TravellingFacts;

/** The facts of a module: those of the last scan where nothing changed since, else of a new one, which are kept beside the reports. */
final class ModuleScan {

    private final String module;
    private final Path file;
    private final List<File> signatures;
    private final Log log;

    ModuleScan(String module, Path reports, List<File> signatures, Log log) {
        this.module = module;
        this.file = reports.resolve("facts.json");
        this.signatures = List.copyOf(signatures);
        this.log = log;
    }

    TravellingFacts facts(CodeBase code, BuildKnowledge known, SharedInputs shared)
            throws MojoExecutionException, MojoFailureException {
        FactsCache cache = new FactsCache(file);
        try {
            Optional<String> inputs =
                    InputKey.of(code, signatures.stream().map(File::toPath).toList(), shared.digests());
            Optional<TravellingFacts> kept = inputs.flatMap(cache::get);
            if (kept.isPresent()) {
                log.info("Nothing that was read has changed: facts are those of the last check.");
                return kept.get();
            }
            cache.forget();
            TravellingFacts facts = TravellingFacts.of(
                    module,
                    Scanner.scan(code, ModuleCode.knowledge(known.knowledge(), signatures, log), shared.classes()));
            OutputFile.write(file, out -> FactsFile.write(facts, out));
            if (inputs.isPresent()) {
                cache.keep(inputs.get());
            }
            return facts;
        } catch (IOException problem) {
            throw new MojoExecutionException("Cannot read or write " + file + ": " + problem.getMessage(), problem);
        }
    }
}
