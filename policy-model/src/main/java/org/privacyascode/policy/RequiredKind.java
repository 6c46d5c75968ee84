package org.privacyascode.policy;

/** Why people have to give data. */
public enum RequiredKind implements Keyed {
    CONTRACT,
    STATUTE,
    CONTRACT_CONCLUSION,
    OPTIONAL
}
