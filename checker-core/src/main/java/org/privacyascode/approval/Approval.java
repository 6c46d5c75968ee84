package org.privacyascode.approval;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody stands for clauses.
 *
 * @param by the person
 * @param role such as {@code legal}
 * @param on the day
 * @param reference where it is proved, such as a pull request; may be empty
 * @param covers the clauses, by path
 */
public record Approval(String by, String role, LocalDate on, String reference, List<String> covers) {

    public Approval {
        covers = covers.stream().sorted().toList();
    }
}
