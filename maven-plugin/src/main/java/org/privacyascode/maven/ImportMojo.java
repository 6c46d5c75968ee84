package org.privacyascode.maven;

import java.io.File;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Makes a policy of a page that is there, every sentence word for word, with facts proposed. */
@Mojo(name = "import", aggregator = true, threadSafe = true)
@SuppressWarnings("NullAway.Init")
public final class ImportMojo extends CommandMojo {

    /** The page: HTML, Markdown, plain text or Word. */
    @Parameter(property = "privacy.in", required = true)
    private File in;

    /** The policy to write; it must not be there. */
    @Parameter(property = "privacy.out", defaultValue = "${project.basedir}/privacy-policy.yaml")
    private File out;

    /** What the policy is called. Default: like its file. */
    @Parameter(property = "privacy.id")
    private @Nullable String id;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        run(
                new Arguments("import").with("--in", in).with("--out", out).with("--id", id),
                "The page cannot be imported: see above.");
    }
}
