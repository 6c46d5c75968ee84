package org.privacyascode.policy.vocabulary;

/** Whether the GDPR protects a category in particular. */
public enum SpecialKind {
    NONE,
    ART9,
    ART10
}
