package org.privacyascode.policy;

/** What a recipient is in law. */
public enum RecipientRole implements Keyed {
    PROCESSOR,
    CONTROLLER,
    JOINT_CONTROLLER,
    AUTHORITY
}
