package org.privacyascode.policy;

/** How an item is kept, so that code can be held to it. */
public enum Protection implements Keyed {
    PLAIN,
    ENCRYPTED,
    HASHED,
    SALTED_HASH,
    TOKENISED,
    PSEUDONYMISED,
    TRUNCATED,
    MASKED
}
