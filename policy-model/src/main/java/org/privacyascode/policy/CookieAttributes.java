package org.privacyascode.policy;

/** Attributes of a cookie that code and configuration show. */
public record CookieAttributes(Stated<Boolean> secure, Stated<Boolean> httpOnly, Stated<SameSite> sameSite) {}
