package org.privacyascode.maven;

import java.io.File;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.privacyascode.policy.vocabulary.Vocabulary;
import org.privacyascode.record.Records;

/** Writes the records that laws and other tools ask for, with the evidence that the code gives. */
@Mojo(name = "records", threadSafe = true, requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
@SuppressWarnings("NullAway.Init")
public final class RecordsMojo extends ShownMojo {

    /** The folder that gets the records. */
    @Parameter(property = "privacy.records", defaultValue = "${project.build.directory}/privacy/records")
    private File records;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Optional<Checked> checked = checked();
        if (checked.isEmpty()) {
            return;
        }
        Map<String, String> files = Records.of(
                checked.get().policy(),
                Vocabulary.load(),
                Optional.of(checked.get().evidence()),
                checked.get().result().asOf());
        for (Map.Entry<String, String> file : files.entrySet()) {
            write(records.toPath().resolve(file.getKey()), out -> out.append(file.getValue()));
        }
        getLog().info(String.join(", ", files.keySet()) + " in " + records);
    }
}
