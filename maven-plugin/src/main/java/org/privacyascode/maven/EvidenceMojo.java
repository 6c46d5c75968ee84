package org.privacyascode.maven;

import java.io.File;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.privacyascode.evidence.ClauseStatus;
import org.privacyascode.evidence.EvidenceMatrix;
import org.privacyascode.report.EvidenceReport;

/** Writes down what is known of each clause of the policy, and from where: an internal paper, never part of a page. */
@Mojo(name = "evidence", threadSafe = true, requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
@SuppressWarnings("NullAway.Init")
public final class EvidenceMojo extends ShownMojo {

    /** The folder that gets {@code evidence.md} and {@code evidence.json}. */
    @Parameter(property = "privacy.evidence", defaultValue = "${project.build.directory}/privacy")
    private File evidence;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Optional<Checked> checked = checked();
        if (checked.isEmpty()) {
            return;
        }
        EvidenceMatrix matrix = checked.get().evidence();
        write(evidence.toPath().resolve("evidence.md"), out -> EvidenceReport.writeMarkdown(matrix, out));
        write(evidence.toPath().resolve("evidence.json"), out -> EvidenceReport.writeJson(matrix, out));
        getLog().info(Lines.count(matrix.clauses().size(), "clause") + ": "
                + Stream.of(ClauseStatus.values())
                        .map(status -> matrix.count(status) + " " + status.words())
                        .collect(Collectors.joining(", "))
                + ". " + evidence);
    }
}
