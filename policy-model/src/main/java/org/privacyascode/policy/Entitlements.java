package org.privacyascode.policy;

/** What people may ask of us, and how. */
public record Entitlements(Listed<Right> rights, Requests requests) {}
