package org.privacyascode.policy;

/** Where data come from. */
public enum SourceKind implements Keyed {
    DATA_SUBJECT,
    OBSERVED,
    INFERRED,
    THIRD_PARTY
}
