package org.privacyascode.policy.vocabulary;

/** How much harm a leak of a category does. */
public enum Sensitivity {
    NORMAL,
    ELEVATED,
    HIGH
}
