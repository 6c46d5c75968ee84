package org.privacyascode.record;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.privacyascode.evidence.ClauseEvidence;
import org.privacyascode.evidence.EvidenceMatrix;
import org.privacyascode.policy.Recipient;
import org.privacyascode.policy.RecipientRole;

/** Who receives data: what customers ask for as the list of sub-processors, and the law as the recipients. */
final class RecipientList {

    private static final List<String> HEAD = List.of(
            "Id",
            "Name",
            "Role",
            "Kind",
            "Countries",
            "Gets",
            "Agreement",
            "Safeguard abroad",
            "Sub-processor",
            "Evidence");

    private final Names names;
    private final Optional<EvidenceMatrix> evidence;

    RecipientList(Names names, Optional<EvidenceMatrix> evidence) {
        this.names = names;
        this.evidence = evidence;
    }

    Csv table() {
        return new Csv(HEAD, names.policy().recipients().stream().map(this::row).toList());
    }

    private List<String> row(Recipient recipient) {
        return List.of(
                recipient.id().value(),
                names.of(recipient),
                recipient
                        .identity()
                        .role()
                        .given()
                        .map(RecipientRole::key)
                        .orElse(Names.value(recipient.identity().role())),
                Names.value(recipient.identity().kind()),
                recipient.countries().isOpen()
                        ? Names.OPEN
                        : recipient.countries().stream().map(names::of).collect(Collectors.joining(", ")),
                gets(recipient),
                Names.value(recipient.terms().agreement()),
                recipient
                        .terms()
                        .transfer()
                        .given()
                        .flatMap(terms -> terms.safeguard().given())
                        .map(safeguard -> safeguard.key())
                        .orElse(""),
                recipient.identity().role().is(RecipientRole.PROCESSOR) ? "yes" : "no",
                evidence.flatMap(matrix -> matrix.at("recipients." + recipient.id()))
                        .map(RecipientList::told)
                        .orElse("not checked"));
    }

    private static String told(ClauseEvidence clause) {
        return clause.status().words();
    }

    private String gets(Recipient recipient) {
        if (recipient.gets().isOpen()) {
            return Names.OPEN;
        }
        return recipient.gets().isEmpty()
                ? names.text(recipient.receipt().getsText())
                : recipient.gets().stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
