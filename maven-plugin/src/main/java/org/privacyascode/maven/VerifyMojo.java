package org.privacyascode.maven;

import java.io.File;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Fails unless the policy is what was approved, clause by clause. */
@Mojo(name = "verify", aggregator = true, defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
@SuppressWarnings("NullAway.Init")
public final class VerifyMojo extends CommandMojo {

    /** The file with the approvals. Default: beside the policy. */
    @Parameter(property = "privacy.lock")
    private @Nullable File lock;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        run(command("verify").with("--lock", lock), "The policy is not what was approved: see above.");
    }
}
