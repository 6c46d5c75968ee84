package org.privacyascode.policy;

/** What we do with a privacy signal of a browser. */
public enum SignalAnswer implements Keyed {
    HONOURED,
    NOT_HONOURED,
    NOT_ANSWERED
}
