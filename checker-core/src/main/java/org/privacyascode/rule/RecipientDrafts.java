package org.privacyascode.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.privacyascode.fact.Fact;
import org.privacyascode.finding.Declaration;
import org.privacyascode.policy.DataRef;
import org.privacyascode.policy.Declarations;
import org.privacyascode.policy.ItemId;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.Recipient;
import org.privacyascode.policy.RecipientId;
import org.privacyascode.policy.vendor.Vendor;
import org.privacyascode.policy.vendor.Vendors;

/** Drafts what to write into the policy so that a recipient, or what it gets, is declared and bound to the traffic that was seen. */
final class RecipientDrafts {

    private final Declarations declared;
    private final Vendors vendors;
    private final Candidates candidates;
    private final DataDrafts data;
    private final Spot spot;

    RecipientDrafts(Policy policy, Declarations declared, Vendors vendors, Candidates candidates, DataDrafts data) {
        this.declared = declared;
        this.vendors = vendors;
        this.candidates = candidates;
        this.data = data;
        this.spot = new Spot(policy);
    }

    /** A recipient of the policy that gets more than before. */
    Declaration disclosure(Recipient recipient, List<Fact> facts) {
        Yaml yaml = new Yaml();
        List<String> gets = Stream.concat(
                        recipient.gets().stream().map(DataRef::toString),
                        data.references(facts, candidates, yaml).stream()
                                .filter(reference -> !isGiven(recipient, reference)))
                .distinct()
                .toList();
        String id = recipient.id().value();
        yaml.put(Yaml.list(gets), "recipients", id, "gets");
        return spot.changing("recipients." + id, yaml);
    }

    private static boolean isGiven(Recipient recipient, String reference) {
        DataRef data = DataRef.parse(reference);
        return data.item()
                .map(item -> new ItemId(data.group(), item))
                .filter(recipient::gets)
                .isPresent();
    }

    /** A recipient that the policy does not have yet. */
    Declaration recipient(Destination to, List<Fact> facts) {
        Yaml yaml = new Yaml();
        Optional<Vendor> vendor = vendors.byId(to.key());
        String id = Ids.free(vendor.map(Vendor::id).orElse(name(to, facts.get(0))), this::isRecipient);
        Map<String, String> entry = new LinkedHashMap<>();
        if (vendor.isPresent()) {
            entry.put("vendor", Yaml.text(vendor.get().id()));
        } else {
            entry.put("name", Yaml.question("Who is it?"));
            bind(entry, to, facts);
        }
        List<String> gets = data.references(facts, candidates, yaml);
        entry.put("gets", gets.isEmpty() ? Yaml.question("Which data does it get?") : Yaml.list(gets));
        entry.put("country", vendor.flatMap(Vendor::country).orElse(Yaml.question("In which country is it?")));
        yaml.put(Yaml.map(entry), "recipients", id);
        return spot.adding("recipients", yaml);
    }

    private static String name(Destination to, Fact fact) {
        String simple = fact.place().className().replaceAll(".*[.$]", "");
        return Ids.of(to.key().isEmpty() ? simple.replaceAll("([a-z])([A-Z])", "$1-$2") : to.key());
    }

    private static void bind(Map<String, String> entry, Destination to, List<Fact> facts) {
        List<String> keys = facts.stream()
                .flatMap(fact -> Keys.of(fact).stream().limit(1))
                .distinct()
                .toList();
        if (to.is(Destination.Kind.UNDECLARED)) {
            entry.put("hosts", Yaml.list(List.of(to.key())));
        } else if (!keys.isEmpty()) {
            entry.put("config-keys", Yaml.list(keys));
        } else {
            List<String> classes = facts.stream()
                    .map(fact -> fact.place().className())
                    .distinct()
                    .toList();
            entry.put("packages", Yaml.list(classes));
        }
    }

    private boolean isRecipient(String id) {
        return declared.recipient(new RecipientId(id)).isPresent();
    }
}
