package org.privacyascode.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Publishes an approved policy: writes version, dates, status and history, and keeps the version. */
@Mojo(name = "publish", aggregator = true, threadSafe = true)
@SuppressWarnings("NullAway.Init")
public final class PublishMojo extends CommandMojo {

    /** What changed, for people. */
    @Parameter(property = "privacy.summary", required = true)
    private String summary;

    /** The version. Default: the least that what changed allows. */
    @Parameter(property = "privacy.version")
    private @Nullable String version;

    /** From when it applies. Default: as soon as what changed allows. */
    @Parameter(property = "privacy.effective")
    private @Nullable String effective;

    /** Rules of law that somebody decided to live with. */
    @Parameter(property = "privacy.accept")
    private List<String> accept = List.of();

    /** The file with the approvals. Default: beside the policy. */
    @Parameter(property = "privacy.lock")
    private @Nullable File lock;

    /** The day of publication. Default: today. */
    @Parameter(property = "privacy.asOf")
    private @Nullable String asOf;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        run(
                command("publish")
                        .with("--summary", summary)
                        .with("--version", version)
                        .with("--effective", effective)
                        .withAll("--accept", accept)
                        .with("--lock", lock)
                        .with("--as-of", asOf),
                "The policy cannot be published: see above.");
    }
}
