package org.privacyascode.policy;

/** A measure of security that code or configuration may show. */
public enum Measure implements Keyed {
    ENCRYPTION_IN_TRANSIT,
    ENCRYPTION_AT_REST,
    PASSWORD_HASHING,
    ACCESS_CONTROL,
    MULTI_FACTOR,
    PSEUDONYMISATION,
    BACKUPS,
    LOGGING,
    MONITORING,
    STAFF_TRAINING,
    CONFIDENTIALITY,
    PENETRATION_TESTS,
    INCIDENT_RESPONSE,
    DATA_MINIMISATION
}
