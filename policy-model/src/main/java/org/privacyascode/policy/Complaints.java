package org.privacyascode.policy;

/** How people complain to us, and when we say that we have it. */
public record Complaints(@Inline Reach reach, Stated<Period> acknowledgeWithin) {}
