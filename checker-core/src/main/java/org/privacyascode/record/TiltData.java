package org.privacyascode.record;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.privacyascode.policy.BasisKind;
import org.privacyascode.policy.DataGroup;
import org.privacyascode.policy.LegalBasis;
import org.privacyascode.policy.RequiredKind;
import org.privacyascode.policy.Retention;
import org.privacyascode.report.JsonWriter;

/** One group of data in TILT: purposes, bases, recipients, and how long it is kept. */
final class TiltData {

    private final Names names;
    private final JsonWriter json;

    TiltData(Names names, JsonWriter json) {
        this.names = names;
        this.json = json;
    }

    void write(DataGroup group) throws IOException {
        List<Activity> activities = Activities.of(names.policy()).stream()
                .filter(activity -> activity.group().id().equals(group.id()))
                .toList();
        json.beginObject().field("_id", group.id().value()).field("category", names.of(group));
        json.key("purposes").beginArray();
        for (Activity activity : activities) {
            json.beginObject().field("purpose", names.of(activity.purpose()));
            json.field("description", names.text(activity.purpose())).endObject();
        }
        json.endArray();
        bases(activities);
        recipients(activities);
        storage(group);
        json.key("nonDisclosure").beginObject();
        json.field("legalRequirement", Tilt.isRequired(group, RequiredKind.STATUTE));
        json.field(
                "contractualRegulation",
                Tilt.isRequired(group, RequiredKind.CONTRACT, RequiredKind.CONTRACT_CONCLUSION));
        json.field(
                "obligationToProvide",
                Tilt.isRequired(group, RequiredKind.STATUTE, RequiredKind.CONTRACT, RequiredKind.CONTRACT_CONCLUSION));
        json.field(
                "consequences",
                group.handling()
                        .required()
                        .given()
                        .map(required -> names.text(required.consequence()))
                        .orElse(""));
        json.endObject().endObject();
    }

    private void bases(List<Activity> activities) throws IOException {
        List<LegalBasis> bases = activities.stream()
                .flatMap(activity -> names.basisOf(activity).given().stream())
                .distinct()
                .toList();
        json.key("legalBases").beginArray();
        for (LegalBasis basis : bases) {
            json.beginObject().field("reference", reference(basis.kind()));
            json.optional("description", names.text(basis.detail())).endObject();
        }
        json.endArray().key("legitimateInterests").beginArray();
        for (LegalBasis basis : bases) {
            if (basis.kind() == BasisKind.LEGITIMATE_INTERESTS) {
                json.beginObject()
                        .field("exists", true)
                        .optional("reasoning", names.text(basis.detail()))
                        .endObject();
            }
        }
        json.endArray();
    }

    /** The law as TILT writes it. */
    static String reference(BasisKind kind) {
        return switch (kind) {
            case CONSENT -> "GDPR-6-1-a";
            case CONTRACT -> "GDPR-6-1-b";
            case LEGAL_OBLIGATION -> "GDPR-6-1-c";
            case VITAL_INTERESTS -> "GDPR-6-1-d";
            case PUBLIC_TASK -> "GDPR-6-1-e";
            case LEGITIMATE_INTERESTS -> "GDPR-6-1-f";
            case RECOGNISED_INTEREST -> "UKGDPR-6-1-ea";
        };
    }

    private void recipients(List<Activity> activities) throws IOException {
        json.key("recipients").beginArray();
        var recipients = activities.stream()
                .flatMap(activity -> activity.recipients().stream())
                .distinct()
                .toList();
        for (var recipient : recipients) {
            json.beginObject().field("name", names.of(recipient));
            json.optional(
                    "country",
                    recipient.countries().stream()
                            .map(each -> each.code())
                            .findFirst()
                            .orElse(""));
            json.field(
                            "category",
                            recipient
                                    .identity()
                                    .kind()
                                    .given()
                                    .orElse(recipient.id().value()))
                    .endObject();
        }
        json.endArray();
    }

    private void storage(DataGroup group) throws IOException {
        Optional<Retention> keep = group.handling().keep().given();
        String words = names.keep(group, List.of());
        json.key("storage").beginArray();
        if (!words.isEmpty()) {
            json.beginObject().key("temporal").beginArray();
            Optional<String> period = keep.flatMap(Tilt::period);
            if (period.isPresent()) {
                json.beginObject()
                        .field("description", words)
                        .field("ttl", period.get())
                        .endObject();
            }
            json.endArray().field("purposeConditional", period.isPresent() ? List.of() : List.of(words));
            json.field("legalBasisConditional", List.of())
                    .field("aggregationFunction", "max")
                    .endObject();
        }
        json.endArray();
    }
}
