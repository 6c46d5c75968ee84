package org.privacyascode.policy;

/** What protects data that leave their legal area. */
public enum TransferSafeguard implements Keyed {
    ADEQUACY,
    SCC_2021,
    UK_IDTA,
    UK_ADDENDUM,
    BCR,
    CODE_OF_CONDUCT,
    CERTIFICATION,
    ART_49
}
