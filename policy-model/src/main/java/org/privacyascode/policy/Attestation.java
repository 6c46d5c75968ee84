package org.privacyascode.policy;

import java.time.LocalDate;

/** A named person stands for a clause that no program can check, until a date. */
public record Attestation(String by, LocalDate on, String why, LocalDate until) {
    /** Whether it has ended on that day; the last day still counts. */
    public boolean hasEndedBy(LocalDate day) {
        return day.isAfter(until);
    }
}
