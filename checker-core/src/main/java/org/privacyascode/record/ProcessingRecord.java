package org.privacyascode.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.privacyascode.evidence.ClauseEvidence;
import org.privacyascode.evidence.EvidenceMatrix;
import org.privacyascode.policy.Country;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.Recipient;
import org.privacyascode.policy.Transfer;
import org.privacyascode.report.EvidenceReport;

/** The record of processing activities of Art. 30 GDPR: one row for each purpose and group of data, with its evidence. */
final class ProcessingRecord {

    private static final List<String> HEAD = List.of(
            "Purpose",
            "Lawful basis",
            "Data",
            "Items",
            "Special categories",
            "Data subjects",
            "Recipients",
            "Transfers",
            "Kept",
            "Security measures",
            "Evidence",
            "Where");

    private final Names names;
    private final Optional<EvidenceMatrix> evidence;

    ProcessingRecord(Names names, Optional<EvidenceMatrix> evidence) {
        this.names = names;
        this.evidence = evidence;
    }

    Csv table() {
        return new Csv(
                HEAD, Activities.of(names.policy()).stream().map(this::row).toList());
    }

    /** Who keeps the record, as its law asks. */
    String lead() {
        Policy policy = names.policy();
        List<String> parts = new ArrayList<>();
        parts.add("Controller: " + filled(Names.value(policy.controller().name())) + legal(policy));
        String address = Names.value(policy.controller().address());
        if (!address.isEmpty()) {
            parts.add("Address: " + address);
        }
        parts.add("Contact: "
                + filled(policy.contact().channels().stream()
                        .flatMap(channel -> channel.reach().email().given().stream())
                        .collect(Collectors.joining(", "))));
        parts.add("Version of the policy: "
                + filled(Names.value(policy.document().edition().version())));
        return String.join(". ", parts) + ".";
    }

    private static String legal(Policy policy) {
        String name = Names.value(policy.controller().legalName());
        return name.isEmpty() ? "" : " (" + name + ")";
    }

    private static String filled(String text) {
        return text.isEmpty() ? "not stated" : text;
    }

    private List<String> row(Activity activity) {
        Optional<ClauseEvidence> seen =
                evidence.flatMap(matrix -> matrix.at("data." + activity.group().id()));
        return List.of(
                names.of(activity.purpose()),
                names.basis(activity),
                names.of(activity.group()),
                join(activity.items().stream().map(names::of).toList()),
                join(activity.items().stream()
                        .flatMap(item -> names.special(item).stream())
                        .distinct()
                        .toList()),
                join(activity.group().handling().subjects().stream()
                        .map(Object::toString)
                        .toList()),
                join(activity.recipients().stream().map(names::withCountries).toList()),
                join(activity.recipients().stream()
                        .flatMap(each -> transfers(each).stream())
                        .toList()),
                names.keep(activity.group(), activity.items()),
                measures(),
                seen.map(each -> each.status().words()).orElse("not checked"),
                seen.map(EvidenceReport::where).orElse(""));
    }

    /** Countries outside the EEA with what protects the data there. */
    private List<String> transfers(Recipient recipient) {
        return recipient.countries().stream()
                .filter(country -> !names.isInEea(country))
                .map(country -> names.of(country) + ": " + safeguard(recipient, country))
                .toList();
    }

    private String safeguard(Recipient recipient, Country country) {
        Optional<String> own = recipient
                .terms()
                .transfer()
                .given()
                .flatMap(terms -> terms.safeguard().given())
                .map(safeguard -> safeguard.key());
        return own.or(() -> names.policy().disclosure().transfers().stream()
                        .filter(transfer -> transfer.to().equals(country)
                                && transfer.recipients().contains(recipient.id()))
                        .map(Transfer::terms)
                        .flatMap(terms -> terms.safeguard().given().stream())
                        .map(safeguard -> safeguard.key())
                        .findFirst())
                .orElse("safeguard not stated");
    }

    private String measures() {
        return names.policy().promises().security().stream()
                .flatMap(clause -> clause.measures().isOpen()
                        ? List.of(Names.OPEN).stream()
                        : clause.measures().stream().map(measure -> measure.key()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String join(List<String> texts) {
        return texts.stream().distinct().collect(Collectors.joining(", "));
    }
}
