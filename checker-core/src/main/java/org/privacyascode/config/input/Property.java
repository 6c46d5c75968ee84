package org.privacyascode.config.input;

/** A key with its value and both positions; the value's is the key's where there is no value. */
public record Property(String key, String value, Position keyAt, Position valueAt) {}
