package org.privacyascode.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Component;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;
import org.privacyascode.policy.problem.InvalidPolicyException;
import org.privacyascode.policy.yaml.PolicyReader;
import org.privacyascode.policy.yaml.ReadPolicy;

/** What both goals share: which policy, and whether there is anything to do at all. */
@SuppressWarnings("NullAway.Init")
abstract class PolicyMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    /**
     * The policy. Default: {@code privacy-policy.yaml} in the module, else in the nearest folder above it, up to the root of the
     * build. It can also be an artifact, {@code group:artifact:version}: a jar with the policy at its top.
     */
    @Parameter(property = "privacy.policy")
    private @Nullable String policy;

    @Component
    private RepositorySystem repositories;

    /** Does nothing and says so. */
    @Parameter(property = "privacy.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped: privacy.skip is set.");
            skipped();
        } else {
            run();
        }
    }

    abstract void run() throws MojoExecutionException, MojoFailureException;

    /** What is still to be done where the goal is skipped. */
    void skipped() throws MojoExecutionException, MojoFailureException {}

    final boolean isWithoutCode() {
        return project.getPackaging().equals("pom");
    }

    final MavenSession session() {
        return session;
    }

    final MavenProject project() {
        return project;
    }

    /** The folder of the whole build, to which names of files are relative. */
    final Path root() {
        return session.getRequest()
                .getMultiModuleProjectDirectory()
                .toPath()
                .toAbsolutePath()
                .normalize();
    }

    final PolicyFile policyFile() throws MojoExecutionException, MojoFailureException {
        Optional<String> given = Optional.ofNullable(policy);
        Optional<String> coordinates = PolicyArtifact.coordinates(given);
        if (coordinates.isPresent()) {
            return new PolicyArtifact(repositories, session, project).find(coordinates.get(), root());
        }
        Path module = project.getBasedir().toPath();
        return PolicyFile.find(given.map(module::resolve), module, root());
    }

    /** What is accepted; problems are logged and fail the build, like those of the policy. */
    final AcceptancesFile readAcceptances(Optional<File> given) throws MojoExecutionException, MojoFailureException {
        return AcceptancesFile.find(given.map(File::toPath), policyFile(), getLog());
    }

    /** Logs every problem of a policy that cannot be read, each at its line; such a policy fails the build whatever is set. */
    final ReadPolicy readPolicy() throws MojoExecutionException, MojoFailureException {
        return readPolicy(PolicyReader.create());
    }

    /** The same with a reader that is already there. */
    final ReadPolicy readPolicy(PolicyReader reader) throws MojoExecutionException, MojoFailureException {
        PolicyFile file = policyFile();
        try {
            return reader.read(file.folder(), file.file());
        } catch (InvalidPolicyException invalid) {
            invalid.problems().forEach(problem -> getLog().error(Lines.of(problem)));
            throw new MojoFailureException("The policy " + file.file() + " cannot be used: "
                    + Lines.count(invalid.problems().size(), "problem") + ", each listed above.");
        }
    }
}
