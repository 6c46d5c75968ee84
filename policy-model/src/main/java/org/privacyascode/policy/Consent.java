package org.privacyascode.policy;

/** How people agree, whether before anything is set, and how they change their mind. */
public record Consent(Stated<ConsentHow> how, Stated<Boolean> beforeSetting, Stated<Text> withdraw) {}
