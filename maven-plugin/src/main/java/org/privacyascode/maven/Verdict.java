package org.privacyascode.maven;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.privacyascode.finding.CheckResult;
import org.privacyascode.finding.Severity;

/**
 * Whether the build goes on.
 *
 * @param unreadable number of inputs that could not be read: these fail the build whatever is set
 * @param errors number of errors, if they fail the build
 * @param warnings number of warnings, if they fail the build
 */
record Verdict(int unreadable, int errors, int warnings) {

    static Verdict of(CheckResult result, Severity failOn, boolean failOnViolation) {
        int unreadable =
                result.coverage().unreadable().size() + (result.coverage().read() == 0 ? 1 : 0);
        return new Verdict(
                unreadable,
                failOnViolation ? result.count(Severity.ERROR) : 0,
                failOnViolation && failOn == Severity.WARNING ? result.count(Severity.WARNING) : 0);
    }

    /** Why the build fails, if it does. */
    Optional<MojoFailureException> failure(Path reports) {
        if (unreadable + errors + warnings == 0) {
            return Optional.empty();
        }
        String why = errors + warnings > 0
                ? "The policy is not kept: " + Lines.count(errors, "error")
                        + (warnings > 0 ? " and " + Lines.count(warnings, "warning") : "")
                : "The check is not complete: " + Lines.count(unreadable, "input") + " could not be read";
        return Optional.of(new MojoFailureException(why + ", listed above and in " + reports + "."));
    }
}
