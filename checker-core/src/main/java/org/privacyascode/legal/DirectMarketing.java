package org.privacyascode.legal;

import static org.privacyascode.legal.Verdict.all;
import static org.privacyascode.legal.Verdict.holds;
import static org.privacyascode.legal.Verdict.open;
import static org.privacyascode.legal.Verdict.stated;

import org.privacyascode.policy.BasisKind;
import org.privacyascode.policy.LegalBasis;
import org.privacyascode.policy.Purpose;
import org.privacyascode.policy.Right;

/** When marketing by email or text message is allowed. */
final class DirectMarketing {

    private DirectMarketing() {}

    /** Consent, or an existing customer; and a way out of every message. */
    static Verdict allowed(LegalCase subject, Purpose purpose) {
        String path = LegalCase.path(purpose);
        if (!purpose.basis().isGiven()) {
            return stated(purpose.basis(), path + ".basis", "The policy does not say what allows this marketing.");
        }
        LegalBasis basis = purpose.basis().given().orElseThrow();
        if (purpose.words().text().isOpen()) {
            return open(path + ".text", purpose.words().text().question().orElseThrow());
        }
        String words = subject.words(purpose.words().text()) + " " + subject.words(basis.detail());
        boolean isAllowed = basis.kind() == BasisKind.CONSENT
                || subject.find("existing-customer", words).isPresent();
        boolean hasWayOut = subject.find("way-out", words).isPresent()
                || subject.right("objection")
                        .map(Right::marketing)
                        .filter(each -> each.isGiven())
                        .isPresent();
        return all(
                holds(
                        isAllowed,
                        path + ".basis",
                        "Marketing by email or text message needs consent, or is for existing customers only."),
                holds(
                        hasWayOut,
                        path + ".text",
                        "The policy does not say that every message has a way out, such as a link to unsubscribe."));
    }
}
