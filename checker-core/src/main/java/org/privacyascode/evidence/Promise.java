package org.privacyascode.evidence;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.privacyascode.finding.Subject;
import org.privacyascode.policy.Attestation;
import org.privacyascode.policy.Marks;

/**
 * One thing that the page says.
 *
 * @param path where it stands in the policy: {@code data.account.keep}
 * @param says what it is about, in a few words
 * @param shown what the facts show for it
 * @param concerns whether a finding of a rule that goes against such clauses is about this one
 */
record Promise(
        String path,
        ClauseKind kind,
        String says,
        Optional<Attestation> attested,
        Function<Witness, Showing> shown,
        Predicate<Subject> concerns) {

    /** A clause for which code shows nothing. */
    static Promise of(String path, ClauseKind kind, String says, Marks marks) {
        return new Promise(path, kind, says, marks.attested(), witness -> Showing.NOTHING, subject -> false);
    }

    /** The same with what shows it. */
    Promise shownBy(Function<Witness, Showing> evidence) {
        return new Promise(path, kind, says, attested, evidence, concerns);
    }

    /** The same with the findings that are about it. */
    Promise against(Predicate<Subject> subjects) {
        return new Promise(path, kind, says, attested, shown, subjects);
    }
}
