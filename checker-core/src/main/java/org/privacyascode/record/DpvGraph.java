package org.privacyascode.record;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.privacyascode.policy.BasisKind;
import org.privacyascode.policy.Country;
import org.privacyascode.policy.DataItem;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.RecipientRole;
import org.privacyascode.report.JsonWriter;

/**
 * The policy in the Data Privacy Vocabulary of the W3C community group, as JSON-LD with its context inside: nothing has to be fetched to read it.
 * One {@code dpv:Process} for each purpose and group of data.
 */
final class DpvGraph {

    private static final String DPV = "https://w3id.org/dpv#";

    private final Names names;
    private final Policy policy;
    private final JsonWriter json;

    DpvGraph(Names names, Appendable out) {
        this.names = names;
        this.policy = names.policy();
        this.json = new JsonWriter(out);
    }

    void write() throws IOException {
        json.beginObject().key("@context").beginObject();
        json.field("dpv", DPV);
        json.field("dct", "http://purl.org/dc/terms/");
        json.field("eu-gdpr", "https://w3id.org/dpv/legal/eu/gdpr#");
        json.field("loc", "https://w3id.org/dpv/loc#");
        json.field("policy", "urn:privacy-policy:" + policy.header().id().value() + ":");
        json.endObject().key("@graph").beginArray();
        controller();
        for (var recipient : policy.recipients()) {
            json.beginObject().field("@id", "policy:recipient-" + recipient.id());
            boolean isProcessor = recipient.identity().role().is(RecipientRole.PROCESSOR);
            json.field("@type", isProcessor ? "dpv:DataProcessor" : "dpv:Recipient");
            json.field("dct:title", names.of(recipient));
            countries(recipient.countries().values());
            json.endObject();
        }
        for (Activity activity : Activities.of(policy)) {
            write(activity);
        }
        json.endArray().endObject().end();
    }

    private void controller() throws IOException {
        json.beginObject().field("@id", "policy:controller").field("@type", "dpv:DataController");
        json.optional(
                "dct:title",
                policy.controller()
                        .legalName()
                        .given()
                        .orElse(Names.value(policy.controller().name())));
        countries(policy.controller().country().given().map(List::of).orElse(List.of()));
        json.endObject();
    }

    private void countries(List<Country> countries) throws IOException {
        if (!countries.isEmpty()) {
            references(
                    "dpv:hasCountry",
                    countries.stream().map(country -> "loc:" + country.code()).toList());
        }
    }

    private void write(Activity activity) throws IOException {
        json.beginObject()
                .field(
                        "@id",
                        "policy:" + activity.purpose().id() + "--"
                                + activity.group().id());
        json.field("@type", "dpv:Process");
        json.field("dct:title", names.of(activity.purpose()) + ": " + names.of(activity.group()));
        references("dpv:hasDataController", List.of("policy:controller"));
        purpose(activity);
        json.key("dpv:hasPersonalData").beginArray();
        for (DataItem item : activity.items()) {
            json.beginObject().field("@id", "policy:data-" + item.id().value().replace('.', '-'));
            json.optional("@type", dpv(item).orElse("dpv:PersonalData"));
            json.field("dct:title", names.of(item)).endObject();
        }
        json.endArray();
        Optional<BasisKind> basis = names.basisOf(activity).given().map(each -> each.kind());
        if (basis.isPresent()) {
            references("dpv:hasLegalBasis", List.of(basis(basis.get())));
        }
        if (!activity.recipients().isEmpty()) {
            references(
                    "dpv:hasRecipient",
                    activity.recipients().stream()
                            .map(each -> "policy:recipient-" + each.id())
                            .toList());
        }
        String keep = names.keep(activity.group(), activity.items());
        if (!keep.isEmpty()) {
            json.key("dpv:hasStorageCondition").beginObject().field("@type", "dpv:StorageDuration");
            json.field("dct:description", keep).endObject();
        }
        json.endObject();
    }

    private void purpose(Activity activity) throws IOException {
        json.key("dpv:hasPurpose")
                .beginObject()
                .field("@id", "policy:purpose-" + activity.purpose().id());
        json.field(
                "@type",
                activity.purpose()
                        .is()
                        .given()
                        .flatMap(names.vocabulary()::purpose)
                        .flatMap(kind -> kind.mappings().dpv().term())
                        .orElse("dpv:Purpose"));
        json.field("dct:title", names.of(activity.purpose())).endObject();
    }

    /** The term of the item's category, else of the nearest above it that has one. */
    private Optional<String> dpv(DataItem item) {
        return names.vocabulary().lineage(item.is()).stream()
                .flatMap(category -> category.mappings().dpv().term().stream())
                .findFirst();
    }

    private static String basis(BasisKind kind) {
        return switch (kind) {
            case CONSENT -> "eu-gdpr:A6-1-a";
            case CONTRACT -> "eu-gdpr:A6-1-b";
            case LEGAL_OBLIGATION -> "eu-gdpr:A6-1-c";
            case VITAL_INTERESTS -> "eu-gdpr:A6-1-d";
            case PUBLIC_TASK -> "eu-gdpr:A6-1-e";
            case LEGITIMATE_INTERESTS -> "eu-gdpr:A6-1-f";
            case RECOGNISED_INTEREST -> "dpv:LegitimateInterest";
        };
    }

    private void references(String key, List<String> ids) throws IOException {
        json.key(key).beginArray();
        for (String id : ids) {
            json.beginObject().field("@id", id).endObject();
        }
        json.endArray();
    }
}
