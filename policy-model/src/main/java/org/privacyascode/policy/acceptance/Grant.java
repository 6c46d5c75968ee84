package org.privacyascode.policy.acceptance;

import java.time.LocalDate;

/** Why a finding is accepted, who answers for it, and until when; the last day still counts. */
public record Grant(String reason, String by, LocalDate until) {
    /** Whether it has ended on that day. */
    public boolean hasEndedBy(LocalDate day) {
        return day.isAfter(until);
    }
}
