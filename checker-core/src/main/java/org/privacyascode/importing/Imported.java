package org.privacyascode.importing;

import java.util.List;
import org.privacyascode.policy.Policy;

/**
 * A page as a policy.
 *
 * @param format what the page was read as
 * @param yaml the policy as a file
 * @param policy the same, read
 * @param sentences how many sentences the page has; the classic layout says all of them again
 * @param clauses how many clauses its words have, headings aside
 * @param unlinked the paths of clauses that are linked to no fact
 * @param proposed what is proposed, for people: {@code kinds of data 12}
 * @param leftOut what of the file is no text of the page, for people
 */
public record Imported(
        String format,
        String yaml,
        Policy policy,
        int sentences,
        int clauses,
        List<String> unlinked,
        List<String> proposed,
        List<String> leftOut) {
    public Imported {
        unlinked = List.copyOf(unlinked);
        proposed = List.copyOf(proposed);
        leftOut = List.copyOf(leftOut);
    }
}
