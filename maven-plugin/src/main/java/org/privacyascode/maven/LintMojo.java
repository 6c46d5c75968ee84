package org.privacyascode.maven;

import java.io.File;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Says what the law asks of the policy, and what one person has to do about it. */
@Mojo(name = "lint", aggregator = true, threadSafe = true)
@SuppressWarnings("NullAway.Init")
public final class LintMojo extends CommandMojo {

    /** The version before, for the rules on changes. */
    @Parameter(property = "privacy.previous")
    private @Nullable File previous;

    /** The day for which the law is asked, such as {@code 2026-12-01}. Default: today. */
    @Parameter(property = "privacy.asOf")
    private @Nullable String asOf;

    /** {@code status}: refuses what is approved or published; {@code error} or {@code warning}: refuses drafts too. */
    @Parameter(property = "privacy.lintFailOn", defaultValue = "status")
    private String lintFailOn;

    /** {@code text} or {@code json}. */
    @Parameter(property = "privacy.lintFormat", defaultValue = "text")
    private String lintFormat;

    /** The file to write. Default: the log. */
    @Parameter(property = "privacy.lintFile")
    private @Nullable File lintFile;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        run(
                command("lint")
                        .with("--previous", previous)
                        .with("--as-of", asOf)
                        .with("--fail-on", lintFailOn)
                        .with("--format", lintFormat)
                        .with("--out", lintFile),
                "The law asks for more than the policy says: see above.");
    }
}
