package org.privacyascode.record;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.privacyascode.policy.Appointment;
import org.privacyascode.policy.Country;
import org.privacyascode.policy.DataGroup;
import org.privacyascode.policy.LifeCycle;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.Reach;
import org.privacyascode.policy.Recipient;
import org.privacyascode.policy.RequiredKind;
import org.privacyascode.policy.Retention;
import org.privacyascode.policy.Right;
import org.privacyascode.policy.Source;
import org.privacyascode.policy.Stated;
import org.privacyascode.report.JsonWriter;

/**
 * The policy in the Transparency Information Language (TILT), version 1 of its schema. What TILT requires and the policy does not say is empty, a
 * country that is not known is {@code ZZ}.
 */
final class Tilt {

    private static final String NOWHERE = "ZZ";

    private final Names names;
    private final Policy policy;
    private final LocalDate asOf;
    private final String hash;
    private final JsonWriter json;

    Tilt(Names names, LocalDate asOf, String hash, Appendable out) {
        this.names = names;
        this.policy = names.policy();
        this.asOf = asOf;
        this.hash = hash;
        this.json = new JsonWriter(out);
    }

    void write() throws IOException {
        json.beginObject();
        meta();
        controller();
        officer();
        json.key("dataDisclosed").beginArray();
        for (DataGroup group : policy.data()) {
            new TiltData(names, json).write(group);
        }
        json.endArray();
        transfers();
        right("accessAndDataPortability", "access");
        sources();
        right("rightToInformation", "access");
        right("rightToRectificationOrDeletion", "erasure");
        right("rightToDataPortability", "portability");
        right("rightToWithdrawConsent", "withdraw-consent");
        right("rightToComplain", "complaint");
        decisions();
        json.key("changesOfPurpose").beginArray().endArray();
        json.endObject().end();
    }

    private void meta() throws IOException {
        String day = policy.document().edition().updated().given().orElse(asOf).toString();
        String version = policy.document().edition().version().given().orElse("1");
        json.key("meta")
                .beginObject()
                .field("_id", policy.header().id().value())
                .field("name", Names.value(policy.controller().name()))
                .field("created", day)
                .field("modified", day)
                .field("version", Math.max(1, Integer.parseInt("0" + version.replaceAll("\\D.*", ""))))
                .field(
                        "language",
                        policy.document().language().given().orElse("en").substring(0, 2))
                .field("status", policy.header().status() == LifeCycle.PUBLISHED ? "active" : "inactive")
                .field(
                        "url",
                        policy.header()
                                .site()
                                .given()
                                .map(site -> "https://" + site + "/")
                                .orElse(""))
                .field("_hash", hash)
                .endObject();
    }

    private void controller() throws IOException {
        json.key("controller").beginObject();
        json.field(
                "name",
                policy.controller()
                        .legalName()
                        .given()
                        .orElse(Names.value(policy.controller().name())));
        json.field("address", policy.controller().address().given().orElse(""));
        json.field("country", country(policy.controller().country()));
        Optional<Appointment.Appointed> representative = appointed(
                        policy.controller().representative().eu())
                .or(() -> appointed(policy.controller().representative().uk()));
        json.key("representative").beginObject();
        json.field(
                "name",
                representative.map(each -> each.name().given().orElse("")).orElse(""));
        json.field(
                "email",
                representative
                        .map(each -> each.reach().email().given().orElse(""))
                        .orElse(email()));
        json.endObject().endObject();
    }

    private void officer() throws IOException {
        Optional<Appointment.Appointed> officer = appointed(policy.controller().dpo());
        json.key("dataProtectionOfficer").beginObject();
        json.field("name", officer.flatMap(each -> each.name().given()).orElse(""));
        json.field(
                "address",
                officer.flatMap(each -> each.reach().address().given())
                        .orElse(policy.controller().address().given().orElse("")));
        json.field("country", country(policy.controller().country()));
        json.field(
                "email", officer.flatMap(each -> each.reach().email().given()).orElse(email()));
        json.endObject();
    }

    private static Optional<Appointment.Appointed> appointed(Stated<Appointment> appointment) {
        return appointment
                .given()
                .flatMap(each ->
                        each instanceof Appointment.Appointed appointed ? Optional.of(appointed) : Optional.empty());
    }

    private String email() {
        return policy.contact().channels().stream()
                .map(channel -> channel.reach())
                .flatMap((Reach reach) -> reach.email().given().stream())
                .findFirst()
                .orElse("");
    }

    private static String country(Stated<Country> country) {
        return country.given().map(Country::code).orElse(NOWHERE);
    }

    private void transfers() throws IOException {
        json.key("thirdCountryTransfers").beginArray();
        List<Country> countries = policy.recipients().stream()
                .map(Recipient::countries)
                .flatMap(each -> each.stream())
                .filter(country -> !names.isInEea(country))
                .distinct()
                .toList();
        for (Country country : countries) {
            String safeguards = policy.disclosure().transfers().stream()
                    .filter(transfer -> transfer.to().equals(country))
                    .flatMap(transfer -> transfer.terms().safeguard().given().stream())
                    .map(safeguard -> safeguard.key())
                    .distinct()
                    .collect(Collectors.joining(", "));
            json.beginObject().field("country", country.code());
            available("adequacyDecision", safeguards, "adequacy");
            available("appropriateGuarantees", safeguards, "bcr", "code-of-conduct", "certification");
            available("standardDataProtectionClause", safeguards, "scc-2021", "uk-idta", "uk-addendum");
            json.endObject();
        }
        json.endArray();
    }

    private void available(String key, String safeguards, String... words) throws IOException {
        boolean is = List.of(words).stream().anyMatch(safeguards::contains);
        json.key(key).beginObject().field("available", is);
        json.optional("description", is ? safeguards : "").endObject();
    }

    private void right(String key, String id) throws IOException {
        Optional<Right> right = policy.rights().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst();
        json.key(key).beginObject().field("available", right.isPresent());
        json.optional(
                "description",
                right.map(each -> names.text(each.words().text())).orElse(""));
        json.optional("email", email());
        if (id.equals("complaint")
                && right.isPresent()
                && !right.get().authorities().isEmpty()) {
            json.key("supervisoryAuthority").beginObject();
            json.field(
                            "name",
                            names.authority(right.get().authorities().values().get(0)))
                    .endObject();
        }
        json.endObject();
    }

    private void sources() throws IOException {
        json.key("sources").beginArray();
        for (DataGroup group : policy.data()) {
            Optional<Source> source = policy.collection().sources().stream()
                    .filter(each -> group.handling().source().is(each.id()))
                    .findFirst();
            if (source.isPresent()) {
                json.beginObject().field("_id", "source-" + group.id()).field("dataCategory", names.of(group));
                json.key("sources").beginArray().beginObject();
                json.field("description", names.text(source.get().words().title()));
                json.field("url", "")
                        .field("publiclyAvailable", source.get().isPublic().orElse(false));
                json.endObject().endArray().endObject();
            }
        }
        json.endArray();
    }

    private void decisions() throws IOException {
        json.key("automatedDecisionMaking").beginObject();
        json.field("inUse", policy.collection().automatedDecisions().used().orElse(false));
        json.optional(
                "logicInvolved",
                names.text(policy.collection().automatedDecisions().logic()));
        json.optional(
                "scopeAndIntendedEffects",
                names.text(policy.collection().automatedDecisions().significance()));
        json.endObject();
    }

    /** The period of a retention as ISO 8601, where it has one. */
    static Optional<String> period(Retention keep) {
        return keep instanceof Retention.For limited
                ? Optional.of(limited.period().toString())
                : Optional.empty();
    }

    /** Whether people have to give the data. */
    static boolean isRequired(DataGroup group, RequiredKind... kinds) {
        return group.handling()
                .required()
                .given()
                .flatMap(required -> required.kind().given())
                .filter(kind -> List.of(kinds).contains(kind))
                .isPresent();
    }
}
