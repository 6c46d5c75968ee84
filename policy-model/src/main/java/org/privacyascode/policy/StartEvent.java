package org.privacyascode.policy;

/** The event from which a period of retention runs, or until which data are kept. */
public enum StartEvent implements Keyed {
    COLLECTION,
    ACCOUNT_CLOSED,
    LAST_LOGIN,
    LAST_MESSAGE,
    CONTRACT_END,
    CONSENT_WITHDRAWN,
    TAX_YEAR_END
}
