package org.privacyascode.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Writes down that somebody stands for clauses of the policy as they are now. */
@Mojo(name = "approve", aggregator = true, threadSafe = true)
@SuppressWarnings("NullAway.Init")
public final class ApproveMojo extends CommandMojo {

    /** Who approves; among the {@code approvers} of the policy, if it names any. */
    @Parameter(property = "privacy.by", required = true)
    private String by;

    /** As what. Default: {@code legal}. */
    @Parameter(property = "privacy.role")
    private @Nullable String role;

    /** Where it can be seen, such as a pull request. */
    @Parameter(property = "privacy.reference")
    private @Nullable String reference;

    /** The clauses, such as {@code data.account}. Default: all that are not approved as they are. */
    @Parameter(property = "privacy.clauses")
    private List<String> clauses = List.of();

    /** The file with the approvals. Default: beside the policy. */
    @Parameter(property = "privacy.lock")
    private @Nullable File lock;

    /** The day of the approval. Default: today. */
    @Parameter(property = "privacy.asOf")
    private @Nullable String asOf;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        run(
                command("approve")
                        .with("--by", by)
                        .with("--role", role)
                        .with("--reference", reference)
                        .withAll("--clause", clauses)
                        .with("--lock", lock)
                        .with("--as-of", asOf),
                "The clauses cannot be approved: see above.");
    }
}
