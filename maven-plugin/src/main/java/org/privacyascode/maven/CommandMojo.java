package org.privacyascode.maven;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;
import org.privacyascode.cli.Program;

/** A goal that is a command: the same options, the same code, the same words; only where the policy is found differs. */
abstract class CommandMojo extends PolicyMojo {

    private static final int FINDINGS = 1;

    /** The arguments of a command in the making. */
    static final class Arguments {
        private final List<String> all = new ArrayList<>();

        Arguments(String command) {
            all.add(command);
        }

        Arguments with(String option, @Nullable Object value) {
            if (value != null) {
                all.add(option);
                all.add(value instanceof File file ? file.getPath() : value.toString());
            }
            return this;
        }

        Arguments withAll(String option, List<String> values) {
            values.forEach(value -> with(option, value));
            return this;
        }
    }

    /** The command, with the policy that the build has. */
    final Arguments command(String name) throws MojoExecutionException, MojoFailureException {
        PolicyFile policy = policyFile();
        return new Arguments(name).with("--policy", policy.file()).with("--root", policy.folder());
    }

    /** Runs it; findings are the failure of whoever wrote the policy, everything else is an error of the build. */
    final void run(Arguments arguments, String failure) throws MojoExecutionException, MojoFailureException {
        StringBuilder out = new StringBuilder();
        StringBuilder err = new StringBuilder();
        int code = Program.run(List.copyOf(arguments.all), out, err);
        out.toString().lines().forEach(line -> {
            if (code == FINDINGS) {
                getLog().error(line);
            } else {
                getLog().info(line);
            }
        });
        List<String> problems = err.toString()
                .lines()
                .map(line -> line.replaceFirst("^privacy: ", ""))
                .toList();
        problems.forEach(line -> getLog().error(line));
        if (code == FINDINGS) {
            throw new MojoFailureException(failure);
        }
        if (code != 0) {
            throw new MojoExecutionException(Optional.of(String.join(" ", problems))
                    .filter(each -> !each.isEmpty())
                    .orElse(failure));
        }
    }
}
