package org.privacyascode.policy;

/** How something is kept on, or read from, a device. */
public enum Technology implements Keyed {
    COOKIE,
    LOCAL_STORAGE,
    SESSION_STORAGE,
    INDEXED_DB,
    CACHE,
    PIXEL,
    FINGERPRINT,
    SDK
}
