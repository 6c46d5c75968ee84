package org.privacyascode.legal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing that a law asks of a policy, as a reviewed entry of data.
 *
 * @param id permanent, such as {@code GDPR-101}
 * @param pack the group of rules that {@code document.regimes} turns on
 * @param task what one person does about it, an id of the table of tasks
 * @param check what has to hold
 * @param about the keys of the policy that decide
 * @param source where it comes from
 * @param term when it holds
 * @param decidedBy what decides besides the policy
 * @param explanation for people, in our own words
 */
public record LegalRule(
        String id,
        String pack,
        Importance importance,
        Task task,
        String check,
        String about,
        Citation source,
        Term term,
        Decider decidedBy,
        String explanation) {

    /** How much it matters. */
    public enum Importance {
        ERROR,
        WARNING,
        INFO
    }

    /** What decides a rule besides the policy itself. */
    public enum Decider {
        POLICY,
        READER,
        CHANGE,
        CODE,
        TRANSLATION,
        WORDS
    }

    /**
     * The text it comes from.
     *
     * @param isConfirmed whether somebody read the primary text; if not, a lawyer has to
     */
    public record Citation(String text, boolean isConfirmed) {}

    /**
     * When it holds, both days included.
     *
     * @param reportedFrom the day from which it is reported although it holds only later: a law with a time of transition
     */
    public record Term(Optional<LocalDate> from, Optional<LocalDate> to, Optional<LocalDate> reportedFrom) {

        boolean isReportedOn(LocalDate day) {
            return reportedFrom
                            .or(() -> from)
                            .map(first -> !day.isBefore(first))
                            .orElse(true)
                    && !isOverOn(day);
        }

        boolean isOverOn(LocalDate day) {
            return to.map(day::isAfter).orElse(false);
        }
    }
}
