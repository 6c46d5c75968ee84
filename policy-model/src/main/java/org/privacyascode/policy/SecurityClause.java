package org.privacyascode.policy;

/** A clause on security, with the measures that code or configuration may show. */
public record SecurityClause(ClauseId id, @Inline Words words, Listed<Measure> measures, @Inline Marks marks) {}
