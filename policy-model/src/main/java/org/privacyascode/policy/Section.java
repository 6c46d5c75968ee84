package org.privacyascode.policy;

/**
 * A section of the page; the order of the file is the order of the page.
 *
 * @param clauses the section in words of its own, one clause after the other; the classic layout then shows these and no facts
 */
public record Section(
        ClauseId id, @Inline Words words, Stated<Text> lead, Listed<Passage> clauses, @Inline Marks marks) {}
