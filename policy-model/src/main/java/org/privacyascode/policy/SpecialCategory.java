package org.privacyascode.policy;

/** Which article of the GDPR protects a category in particular. */
public enum SpecialCategory implements Keyed {
    ART9,
    ART10
}
