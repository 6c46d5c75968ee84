package org.privacyascode.policy;

/** Ways to reach somebody. */
public record Reach(Stated<String> email, Stated<String> form, Stated<String> phone, Stated<String> address) {}
