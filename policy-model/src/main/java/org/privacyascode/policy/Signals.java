package org.privacyascode.policy;

/** What we do with the privacy signals of browsers: Global Privacy Control and Do Not Track. */
public record Signals(Stated<SignalAnswer> gpc, Stated<SignalAnswer> dnt) {}
