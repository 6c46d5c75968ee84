package org.privacyascode.policy;

import java.util.List;

/**
 * A clause in the words of a section, in the order of the page.
 *
 * @param as how it stands on the page; a paragraph if nothing is said
 * @param about the paths of the facts that the words state, such as {@code data.contact.email}; empty if nobody has linked them to a fact
 */
public record Passage(
        ClauseId id, @Inline Words words, Stated<PassageForm> as, List<String> about, @Inline Marks marks) {
    public Passage {
        about = List.copyOf(about);
    }
}
