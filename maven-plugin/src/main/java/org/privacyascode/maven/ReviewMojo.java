package org.privacyascode.maven;

import java.io.File;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Writes the pack that legal reads, as one file. */
@Mojo(name = "review", aggregator = true, threadSafe = true)
@SuppressWarnings("NullAway.Init")
public final class ReviewMojo extends CommandMojo {

    /** The version before: a file. */
    @Parameter(property = "privacy.previous")
    private @Nullable File previous;

    /** The file with the approvals. Default: beside the policy. */
    @Parameter(property = "privacy.lock")
    private @Nullable File lock;

    /** The day for which the law is asked. Default: today. */
    @Parameter(property = "privacy.asOf")
    private @Nullable String asOf;

    /** {@code html}, {@code md} or {@code docx}. */
    @Parameter(property = "privacy.reviewFormat", defaultValue = "html")
    private String reviewFormat;

    /** The file to write. */
    @Parameter(property = "privacy.reviewFile", defaultValue = "${project.build.directory}/privacy/review.html")
    private File reviewFile;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        run(
                command("review")
                        .with("--previous", previous)
                        .with("--lock", lock)
                        .with("--as-of", asOf)
                        .with("--format", reviewFormat)
                        .with("--out", reviewFile),
                "The pack cannot be written: see above.");
        getLog().info("Pack: " + reviewFile);
    }
}
