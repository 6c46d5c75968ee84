package org.privacyascode.maven;

import java.io.File;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Says what moved between an older version and the policy, and fails if the version number moved too little. */
@Mojo(name = "diff", aggregator = true, threadSafe = true)
@SuppressWarnings("NullAway.Init")
public final class DiffMojo extends CommandMojo {

    /** The older version: a file, or {@code REVISION:path} of the Git repository, such as {@code main:privacy-policy.yaml}. */
    @Parameter(property = "privacy.from", required = true)
    private String from;

    /** {@code text}, {@code md} for a pull request, or {@code json}. */
    @Parameter(property = "privacy.diffFormat", defaultValue = "text")
    private String diffFormat;

    /** The file to write. Default: the log. */
    @Parameter(property = "privacy.diffFile")
    private @Nullable File diffFile;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        PolicyFile policy = policyFile();
        run(
                new Arguments("diff")
                        .with("--from", from)
                        .with("--to", policy.file())
                        .with("--root", policy.folder())
                        .with("--format", diffFormat)
                        .with("--out", diffFile),
                "The version of the policy moved by less than what changed: see above.");
    }
}
