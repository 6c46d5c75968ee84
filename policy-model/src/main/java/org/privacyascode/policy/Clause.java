package org.privacyascode.policy;

/** A clause that is words only. */
public record Clause(ClauseId id, @Inline Words words, @Inline Marks marks) {}
