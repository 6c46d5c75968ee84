package org.privacyascode.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.privacyascode.legal.LegalRule;
import org.privacyascode.legal.LintResult;
import org.privacyascode.legal.Outcome;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.problem.Position;

/** What the law asks of a policy, as text for people: grouped by what one person has to do, not by rule. */
public final class LintReport {

    private LintReport() {}

    /**
     * Writes the result.
     *
     * @throws IOException if {@code out} cannot take it
     */
    public static void write(LintResult result, Policy policy, Appendable out) throws IOException {
        int number = 1;
        for (LintResult.ToDo toDo : result.toDo()) {
            out.append(number + ". " + toDo.task().title() + " (" + toDo.task().person() + ", " + count(toDo.steps())
                    + ")\n");
            for (LintResult.Step step : toDo.steps()) {
                write(step, policy, out);
            }
            out.append('\n');
            number++;
        }
        out.append(good(result)).append('\n').append(counts(result)).append('\n');
    }

    private static void write(LintResult.Step step, Policy policy, Appendable out) throws IOException {
        Position at = policy.positionOf(step.remark().path());
        String place = at.line() > 0 ? at + ": " : "";
        String word =
                step.outcome() == Outcome.OPEN ? "?" : step.rules().stream().anyMatch(LintReport::isError) ? "!" : "-";
        out.append("   " + word + " " + place + step.remark().path() + ": "
                + step.remark().message() + " ["
                + step.rules().stream().map(LegalRule::id).collect(Collectors.joining(", ")) + "]\n");
    }

    private static boolean isError(LegalRule rule) {
        return rule.importance() == LegalRule.Importance.ERROR;
    }

    private static String count(List<LintResult.Step> steps) {
        long open =
                steps.stream().filter(each -> each.outcome() == Outcome.OPEN).count();
        long wrong = steps.size() - open;
        String toFix = wrong == 0 ? "" : wrong + " to fix";
        String toAnswer = open == 0 ? "" : open + " to answer";
        return toFix + (wrong > 0 && open > 0 ? ", " : "") + toAnswer;
    }

    private static String good(LintResult result) {
        return String.format(
                Locale.ROOT,
                "Words: %.1f per sentence, the longest has %d, grade %s.",
                result.words().average(),
                result.words().longest(),
                result.words()
                        .grade()
                        .map(grade -> String.format(Locale.ROOT, "%.1f", grade))
                        .orElse("unknown"));
    }

    /** "23 fail, 62 are open, 17 pass, 45 do not apply." */
    private static String counts(LintResult result) {
        return "Rules: " + result.count(Outcome.FAIL) + " fail (! error, - warning), " + result.count(Outcome.OPEN)
                + " are open (?), " + result.count(Outcome.PASS) + " pass, " + result.count(Outcome.NOT_APPLICABLE)
                + " do not apply. Packs: "
                + result.packs().stream().sorted().collect(Collectors.joining(", ")) + ". As of " + result.asOf()
                + ". This is no legal advice.";
    }
}
