package org.privacyascode.rule;

import java.util.List;
import org.privacyascode.policy.Recipient;

/**
 * To whom a fact says data go.
 *
 * @param recipients of the policy; more than one when several are bound to the same traffic
 * @param key what identifies it: recipient, vendor, host or configuration key; empty when nothing does
 */
record Destination(Kind kind, List<Recipient> recipients, String key) {

    enum Kind {
        /** Ourselves, or the person: no disclosure. */
        OURS,
        /** A recipient that the policy names. */
        DECLARED,
        /** A vendor or host that the policy does not name. */
        UNDECLARED,
        /** Nobody can say. */
        UNDETERMINED
    }

    Destination {
        recipients = List.copyOf(recipients);
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
