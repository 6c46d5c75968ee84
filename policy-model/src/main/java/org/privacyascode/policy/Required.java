package org.privacyascode.policy;

/** Whether people must give data, and what follows if they do not. */
public record Required(Stated<RequiredKind> kind, Stated<Text> consequence) {}
