package org.privacyascode.policy;

/** A lawful basis of processing. */
public enum BasisKind implements Keyed {
    CONTRACT,
    CONSENT,
    LEGITIMATE_INTERESTS,
    LEGAL_OBLIGATION,
    VITAL_INTERESTS,
    PUBLIC_TASK,
    RECOGNISED_INTEREST
}
