package org.privacyascode.legal;

/** Decides one rule: a pure function of the policy, the day, and the version before. */
@FunctionalInterface
interface LegalCheck {

    Verdict of(LegalCase policy);
}
