package org.privacyascode.config.known;

/** Whose a host is. */
public enum HostKind {
    /** A vendor of the catalogue. */
    VENDOR,
    /** Our own machine or network: loop-back, private ranges, names without a dot, {@code .internal}, {@code .local}. */
    PRIVATE,
    /** Reserved for examples, or a placeholder. */
    EXAMPLE,
    /** Somebody's on the internet; whose is not known. */
    PUBLIC
}
