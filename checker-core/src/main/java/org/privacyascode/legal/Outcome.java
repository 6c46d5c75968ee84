package org.privacyascode.legal;

/** What a rule says of a policy. */
public enum Outcome {
    /** The policy keeps it. */
    PASS,
    /** The policy breaks it, or does not state what it has to. */
    FAIL,
    /** Nobody knows yet: what decides is still an open question, or stands elsewhere. */
    OPEN,
    /** The rule does not concern this policy on this day. */
    NOT_APPLICABLE
}
