package org.privacyascode.policy;

/** How soon we answer, and by how much that may be extended. */
public record AnswerTime(Stated<Period> answerWithin, Stated<Period> extendBy) {}
