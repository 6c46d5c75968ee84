package org.privacyascode.config.known;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.privacyascode.config.input.Setting;
import org.privacyascode.fact.Certainty;
import org.privacyascode.fact.Data;
import org.privacyascode.fact.Evidence;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Known;
import org.privacyascode.fact.Target;
import org.privacyascode.fact.Trace;
import org.privacyascode.policy.vendor.Vendor;

/** Turns hosts of settings into facts: decided on the host, whatever the key or the library. */
public final class Endpoints {
    private static final Set<String> PLACEHOLDER = Set.of(
            "yourkey",
            "changeme",
            "change-me",
            "dummy",
            "todo",
            "xxx",
            "xxxx",
            "none",
            "null",
            "test",
            "secret",
            "example",
            "placeholder",
            "your-key",
            "your-api-key",
            "yourapikey",
            "your_api_key",
            "fake",
            "disabled",
            "false",
            "na",
            "n/a");

    private final Recipients recipients;

    public Endpoints(Recipients recipients) {
        this.recipients = recipients;
    }

    public Recipients recipients() {
        return recipients;
    }

    /** A key that is known to name where data go. */
    public List<Fact> endpoint(String sink, Setting setting, Resolved value) {
        List<Fact> facts = concrete(sink, setting, Addresses.settings(value.text()));
        if (facts.isEmpty()
                && value.isOpen()
                && Addresses.settings(value.text()).isEmpty()) {
            return List.of(fromEnvironment(sink, setting, value));
        }
        return facts;
    }

    /** Facts for the hosts that are somebody's: known vendors are facts, other public hosts undetermined. */
    public List<Fact> concrete(String sink, Setting setting, List<Address> addresses) {
        List<Fact> facts = new ArrayList<>(1);
        for (Address address : addresses) {
            switch (recipients.kind(address)) {
                case VENDOR -> facts.add(
                        shared(setting, recipients.target(sink, address), Certainty.FACT, vendorReason(address)));
                case PUBLIC -> facts.add(shared(
                        setting,
                        recipients.target(sink, address),
                        Certainty.UNDETERMINED,
                        "the host " + address.host() + " is on the internet and no vendor we know"));
                default -> {}
            }
        }
        return facts.stream().distinct().toList();
    }

    private String vendorReason(Address address) {
        return recipients
                .vendor(address)
                .map(vendor -> "the host " + address.host() + " belongs to " + vendor.name())
                .orElse("");
    }

    /** A host that only the environment knows. */
    public Fact fromEnvironment(String sink, Setting setting, Resolved value) {
        Target target = new Target(sink, "", "", "", "", "");
        return shared(
                        setting,
                        target,
                        Certainty.UNDETERMINED,
                        "the host comes from the environment: " + value.open().get(0))
                .with(Map.of("host-from", value.open().get(0)));
    }

    /** A vendor named by a key; a fact when the value is set, a capability when it is left to the environment. */
    public List<Fact> vendor(String id, String sink, Setting setting, Resolved value) {
        List<Fact> byHost = concrete(sink, setting, Addresses.urls(value.text()));
        if (!byHost.isEmpty()) {
            return byHost;
        }
        boolean environment = value.isOpen() || setting.value().contains("${");
        if (!environment
                && (isPlaceholder(value.text()) || !Addresses.urls(value.text()).isEmpty())) {
            return List.of();
        }
        Certainty certainty = environment ? Certainty.CAPABILITY : Certainty.FACT;
        return recipients.byId(id).stream()
                .map(vendor -> shared(
                        setting, recipients.target(sink, vendor), certainty, "the key configures " + vendor.name()))
                .toList();
    }

    /** What a known vendor could get, because something for it is set up. */
    public Fact capability(Vendor vendor, Setting setting, String reason) {
        return new Fact(
                FactKind.CAPABILITY,
                Data.NONE,
                setting.place(),
                new Evidence(Known.CONFIGURATION, Certainty.CAPABILITY, List.of(reason)),
                recipients.target("http", vendor),
                Trace.NONE,
                setting.attributes());
    }

    /** Whether a value stands for "not set up yet". */
    public static boolean isPlaceholder(String value) {
        String plain = value.strip().toLowerCase(java.util.Locale.ROOT);
        return plain.isEmpty()
                || PLACEHOLDER.contains(plain)
                || plain.startsWith("your")
                || plain.startsWith("<")
                || plain.startsWith("changeme")
                || plain.startsWith("dummy")
                || plain.matches("x{3,}|\\*+|-+|0+|[a-z]{1,4}-x{3,}.*");
    }

    private static Fact shared(Setting setting, Target target, Certainty certainty, String reason) {
        return new Fact(
                FactKind.SHARED,
                Data.NONE,
                setting.placeOf(target.host()),
                new Evidence(Known.CONFIGURATION, certainty, List.of(reason)),
                target,
                Trace.NONE,
                setting.attributes());
    }
}
