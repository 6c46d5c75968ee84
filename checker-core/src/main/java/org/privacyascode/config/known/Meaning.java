package org.privacyascode.config.known;

/** What a configuration key decides. */
public enum Meaning {
    ENDPOINT,
    VENDOR,
    AI_KEY,
    OAUTH,
    PROVIDER,
    SCOPE,
    COOKIE,
    SESSION_TIME,
    ACCESS_LOG,
    ACCESS_LOG_SWITCH,
    LOG_PATTERN,
    SWITCH,
    LEVEL,
    EXCHANGES,
    RETENTION,
    RETENTION_COUNT,
    REGION,
    IGNORE
}
