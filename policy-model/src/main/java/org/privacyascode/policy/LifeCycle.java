package org.privacyascode.policy;

/** Where a policy is on its way to the reader. */
public enum LifeCycle implements Keyed {
    DRAFT,
    IN_REVIEW,
    APPROVED,
    PUBLISHED,
    RETIRED
}
