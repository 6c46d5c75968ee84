package org.privacyascode.config.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.privacyascode.config.input.Setting;
import org.privacyascode.config.known.Catalogue;
import org.privacyascode.config.known.Resolved;
import org.privacyascode.config.known.SettingKeys;
import org.privacyascode.fact.Certainty;
import org.privacyascode.fact.Data;
import org.privacyascode.fact.Evidence;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Known;
import org.privacyascode.fact.Target;
import org.privacyascode.policy.vendor.Vendor;

/** Sign-in with other services: who takes part, and what the scopes let us collect. */
final class SignInSettings {
    private static final Map<String, String> PROVIDERS = Map.of(
            "google", "google-sign-in",
            "github", "github-sign-in-api",
            "gitlab", "gitlab-sign-in-api",
            "facebook", "meta-pixel-facebook-login",
            "okta", "okta",
            "auth0", "auth0",
            "apple", "sign-in-with-apple",
            "linkedin", "linkedin",
            "twitter", "x",
            "microsoft", "microsoft-entra-id-graph");
    private static final Map<String, List<String>> SCOPES = Map.ofEntries(
            Map.entry("email", List.of("contact.email")),
            Map.entry("user:email", List.of("contact.email")),
            Map.entry("read:user", List.of("identity.username")),
            Map.entry("user", List.of("identity.username", "contact.email")),
            Map.entry("profile", List.of("identity.name", "identity.photo")),
            Map.entry("public_profile", List.of("identity.name", "identity.photo")),
            Map.entry("openid", List.of("identity.user_id")),
            Map.entry("phone", List.of("contact.phone")),
            Map.entry("address", List.of("contact.address")),
            Map.entry("user.read", List.of("identity.name", "contact.email")),
            Map.entry("r_emailaddress", List.of("contact.email")),
            Map.entry("r_liteprofile", List.of("identity.name", "identity.photo")),
            Map.entry("user_birthday", List.of("demographic.date_of_birth")));

    private final Catalogue catalogue;

    SignInSettings(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A client registration, at its client id. */
    List<Fact> registration(Setting setting, Settings settings) {
        if (!settings.value(setting).isOpen()
                && org.privacyascode.config.known.Endpoints.isPlaceholder(
                        settings.value(setting).text())) {
            return List.of();
        }
        Optional<Vendor> vendor = vendor(id(setting), setting, settings);
        Target target = vendor.map(known -> catalogue.recipients().target("sign-in", known))
                .orElse(new Target("sign-in", "", "", "", "", ""));
        boolean hosted = vendor.isEmpty() && hasProvider(setting, settings);
        if (hosted) {
            return List.of();
        }
        return List.of(Fact.of(
                        FactKind.SHARED,
                        Data.NONE,
                        setting.place(),
                        new Evidence(
                                Known.CONFIGURATION,
                                vendor.isPresent() ? Certainty.FACT : Certainty.UNDETERMINED,
                                List.of("people can sign in with " + id(setting))))
                .to(target)
                .with(setting.attributes()));
    }

    private boolean hasProvider(Setting setting, Settings settings) {
        String provider = provider(setting, settings);
        return settings.all().stream().anyMatch(each -> SettingKeys.canonical(each.key())
                .startsWith("spring.security.oauth2.client.provider." + SettingKeys.canonical(provider) + "."));
    }

    private String provider(Setting setting, Settings settings) {
        return settings.get(prefix(setting) + ".provider", setting.profile())
                .map(each -> settings.value(each).text())
                .orElse(id(setting));
    }

    private Optional<Vendor> vendor(String id, Setting setting, Settings settings) {
        String name = SettingKeys.canonical(id);
        String provider = SettingKeys.canonical(provider(setting, settings));
        return Optional.ofNullable(PROVIDERS.get(name))
                .or(() -> Optional.ofNullable(PROVIDERS.get(provider)))
                .flatMap(catalogue.recipients()::byId);
    }

    private static String prefix(Setting setting) {
        String key = setting.key().replaceFirst("\\[\\d+\\]$", "");
        return key.substring(0, key.lastIndexOf('.'));
    }

    private static String id(Setting setting) {
        String prefix = prefix(setting);
        return prefix.substring(prefix.lastIndexOf('.') + 1);
    }

    /** Quarkus: a provider by name. */
    List<Fact> provider(Setting setting, Resolved value) {
        return Optional.ofNullable(
                        PROVIDERS.get(SettingKeys.canonical(value.text().strip())))
                .flatMap(catalogue.recipients()::byId)
                .map(vendor -> Fact.of(
                                FactKind.SHARED,
                                Data.NONE,
                                setting.place(),
                                Evidence.fact(Known.CONFIGURATION, "people can sign in with " + vendor.name()))
                        .to(catalogue.recipients().target("sign-in", vendor))
                        .with(setting.attributes()))
                .stream()
                .toList();
    }

    /** What each scope lets us collect. */
    List<Fact> scopes(Setting setting, Resolved value, Settings settings) {
        String recipient =
                vendor(id(setting), setting, settings).map(Vendor::id).orElse("");
        List<Fact> facts = new ArrayList<>();
        for (String scope : value.text().split("[,\\s]+", 64)) {
            for (String category : SCOPES.getOrDefault(scope.toLowerCase(java.util.Locale.ROOT), List.of())) {
                facts.add(Fact.of(
                                FactKind.COLLECTED,
                                Data.of(category),
                                setting.place(),
                                Evidence.fact(Known.CONFIGURATION, "the scope '" + scope + "' is asked for at sign-in"))
                        .to(new Target("", recipient, "", "", "", ""))
                        .with(setting.attributes()));
            }
        }
        return facts;
    }
}
