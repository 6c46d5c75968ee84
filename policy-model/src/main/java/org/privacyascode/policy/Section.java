package org.privacyascode.policy;

/** A section of the page; the order of the file is the order of the page. */
public record Section(ClauseId id, @Inline Words words, Stated<Text> lead, @Inline Marks marks) {}
