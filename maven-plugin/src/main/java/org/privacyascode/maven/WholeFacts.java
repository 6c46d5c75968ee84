package org.privacyascode.maven;

import java.io.File;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.privacyascode.cli.OutputFile;
import org.privacyascode.travel.FactsFile;

/** Writes the facts of all modules of a policy. */
final class WholeFacts {

    private WholeFacts() {}

    static void write(Whole whole, File folder) throws MojoExecutionException {
        File file = new File(folder, "facts.json");
        try {
            OutputFile.write(file.toPath(), out -> FactsFile.write(whole.facts(), out));
        } catch (IOException problem) {
            throw new MojoExecutionException("Cannot write " + file + ": " + problem.getMessage(), problem);
        }
    }
}
