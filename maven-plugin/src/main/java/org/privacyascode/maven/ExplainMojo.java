package org.privacyascode.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;
import org.privacyascode.code.CodeBase;
import org.privacyascode.finding.CheckResult;
import org.privacyascode.finding.RuleId;
import org.privacyascode.report.Explanation;
import org.privacyascode.rule.Rules;

/**
 * Says all there is to say about one finding: each place with each step of its path, why it is believed, both ways out, and the exception to
 * paste if it is accepted; or about a rule. Nothing is written and no finding fails the build.
 */
@Mojo(name = "explain", threadSafe = true, requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
@SuppressWarnings("NullAway.Init")
public final class ExplainMojo extends CheckedMojo {

    /** The fingerprint of the finding, or its beginning, as the check prints it: {@code v1:5d0c6f0a}. */
    @Parameter(property = "privacy.finding")
    private @Nullable String finding;

    /** A rule, such as {@code logged-data}, in place of a finding. */
    @Parameter(property = "privacy.rule")
    private @Nullable String rule;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Reactor reactor = reactor();
        if ((rule == null) == (finding == null)) {
            throw new MojoExecutionException(
                    "Say what to explain: -Dprivacy.finding=FINGERPRINT as the check prints it, or -Dprivacy.rule=RULE.");
        }
        if (rule != null) {
            if (reactor.isFirst()) {
                getLog().info("\n" + Explanation.of(known(rule)));
            }
            return;
        }
        Optional<CodeBase> code = code();
        Optional<List<ModuleResult>> all = code.isEmpty()
                ? reactor.empty(name())
                : reactor.checked(
                        name(), judged(code.get(), settings(reactor.size() == 1 && !reactor.isPartial(), accepted())));
        if (all.isPresent()) {
            explain(all.get(), reactor);
        }
    }

    @Override
    void skipped() throws MojoExecutionException, MojoFailureException {
        Reactor reactor = reactor();
        Optional<List<ModuleResult>> all = reactor.skipped(name());
        if (all.isPresent()) {
            explain(all.get(), reactor);
        }
    }

    private static RuleId known(String word) throws MojoExecutionException {
        RuleId id = new RuleId(word);
        List<RuleId> rules = Rules.infos().stream().map(info -> info.id()).toList();
        if (!rules.contains(id)) {
            throw new MojoExecutionException("There is no rule " + word + ". The rules are "
                    + String.join(", ", rules.stream().map(RuleId::value).toList()) + ".");
        }
        return id;
    }

    /** The last module explains: in the results of all modules, and in what only the whole shows. */
    private void explain(List<ModuleResult> modules, Reactor reactor)
            throws MojoExecutionException, MojoFailureException {
        List<CheckResult> results = new ArrayList<>();
        modules.forEach(module -> results.add(module.result()));
        if (reactor.size() > 1) {
            Whole.of(modules, reactor.knowledge().rules(), reactor.isPartial())
                    .forEach(whole -> results.add(whole.addedOnly()));
        }
        List<String> found = new ArrayList<>();
        try {
            for (CheckResult result : results) {
                Explanation.of(String.valueOf(finding), result).ifPresent(found::add);
            }
        } catch (IllegalArgumentException ambiguous) {
            throw new MojoExecutionException(ambiguous.getMessage() + " Give more of it.", ambiguous);
        }
        if (found.isEmpty()) {
            throw new MojoFailureException("This check has no finding " + finding
                    + ". It may be gone since, or belong to a module that is not in this build.");
        }
        found.forEach(text -> getLog().info("\n" + text));
    }
}
