package org.privacyascode.legal;

import static org.privacyascode.legal.Verdict.all;
import static org.privacyascode.legal.Verdict.holds;
import static org.privacyascode.legal.Verdict.none;
import static org.privacyascode.legal.Verdict.open;
import static org.privacyascode.legal.Verdict.stated;

import java.util.Map;
import org.privacyascode.policy.SellsOrShares;

/** What other states of the United States ask for. */
final class StateChecks {

    static final Map<String, LegalCheck> ALL = Map.of(
            "STATE-101", StateChecks::colorado,
            "STATE-102", StateChecks::virginia,
            "STATE-103", StateChecks::texas);

    private static final String TEXAN_SENTENCE = "NOTICE: We may sell your sensitive personal data.";

    private StateChecks() {}

    private static Verdict appeal(LegalCase subject) {
        return stated(
                subject.policy().entitlements().requests().appeal(),
                "requests.appeal",
                "The policy does not say how people appeal when we refuse.");
    }

    private static Verdict colorado(LegalCase subject) {
        return all(
                PurposeChecks.ALL.get("GDPR-115").of(subject),
                RecipientChecks.ALL.get("ROPA-104").of(subject),
                CaliforniaChecks.ALL.get("CCPA-104").of(subject),
                appeal(subject),
                stated(
                        subject.policy().document().edition().updated(),
                        "document.updated",
                        "The policy does not say when it was last changed."));
    }

    private static Verdict virginia(LegalCase subject) {
        return all(
                DataChecks.data(subject),
                PurposeChecks.ALL.get("ROPA-102").of(subject),
                RecipientChecks.ALL.get("ROPA-104").of(subject),
                appeal(subject));
    }

    private static Verdict texas(LegalCase subject) {
        SellsOrShares facts = subject.policy().disclosure().sellsOrShares();
        boolean isSensitive = subject.items()
                .anyMatch(item -> subject.isOf(item, each -> each.mappings().ccpaSensitive()));
        if (!isSensitive || facts.sells().is(false)) {
            return none("No sensitive data are sold.");
        }
        if (!facts.sells().isGiven()) {
            return facts.sells()
                    .question()
                    .map(question -> open("sells-or-shares.sells", question))
                    .orElseGet(() -> open("sells-or-shares.sells", "Are sensitive data sold?"));
        }
        return holds(
                subject.passages().stream().anyMatch(each -> each.words().contains(TEXAN_SENTENCE)),
                "sells-or-shares",
                "The policy does not have the sentence \"" + TEXAN_SENTENCE + "\"");
    }
}
