package org.privacyascode.policy;

/** How people learn of changes, and what has changed so far. */
public record Changes(@Inline Listed<ChangeClause> clauses, Listed<HistoryEntry> history, @Inline Marks marks) {}
