package org.privacyascode.config.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.privacyascode.config.input.Setting;
import org.privacyascode.config.known.Address;
import org.privacyascode.config.known.Addresses;
import org.privacyascode.config.known.Catalogue;
import org.privacyascode.config.known.Durations;
import org.privacyascode.config.known.Endpoints;
import org.privacyascode.config.known.HostKind;
import org.privacyascode.config.known.Resolved;
import org.privacyascode.config.known.WordSplit;
import org.privacyascode.config.logging.LogFacts;
import org.privacyascode.fact.Fact;

/** Facts from keys of an application's own: by the hosts in their values, and by whole words of the key. */
final class GenericSettings {
    private static final Set<String> POINTS_OUT = Set.of(
            "url",
            "urls",
            "uri",
            "uris",
            "host",
            "hosts",
            "hostname",
            "endpoint",
            "endpoints",
            "dsn",
            "server",
            "servers",
            "webhook",
            "broker",
            "brokers",
            "issuer",
            "api",
            "gateway",
            "callback",
            "domain",
            "baseurl",
            "href",
            "nodes",
            "address");
    private static final Set<String> STAYS_HERE = Set.of(
            "docs",
            "doc",
            "documentation",
            "help",
            "schema",
            "namespace",
            "license",
            "licence",
            "terms",
            "logo",
            "icon",
            "image",
            "example",
            "examples",
            "description",
            "title",
            "message",
            "text",
            "redirect",
            "return",
            "success",
            "failure",
            "cancel",
            "logout",
            "login",
            "frontend",
            "front",
            "self",
            "website",
            "homepage",
            "site",
            "public",
            "origin",
            "origins",
            "cors",
            "allowed",
            "wiki",
            "support",
            "faq",
            "info",
            "link",
            "links",
            "swagger",
            "repository",
            "scm",
            "vocabulary",
            "ontology",
            "bind",
            "listen",
            "path",
            "pattern",
            "patterns",
            "regex",
            "format",
            "template",
            "subject",
            "body",
            "banner",
            "about",
            "security",
            "csp",
            "policy",
            "privacy",
            "xmlns",
            "dtd",
            "type",
            "class",
            "context");
    private static final Set<String> CREDENTIAL =
            Set.of("jwt", "token", "tokens", "session", "sessions", "rememberme", "remember", "auth");
    private static final Set<String> ENDS =
            Set.of("expiration", "expiry", "expires", "expire", "ttl", "validity", "lifetime", "timeout");
    private static final Set<String> NOT_KEPT =
            Set.of("cache", "caches", "caffeine", "cached", "lock", "pool", "connection", "key", "keys");
    private static final Set<String> NAMES_ACCESS = Set.of(
            "key",
            "token",
            "secret",
            "id",
            "sid",
            "dsn",
            "license",
            "connection",
            "string",
            "account",
            "app",
            "project",
            "site",
            "merchant",
            "client",
            "api",
            "apikey",
            "bucket",
            "url",
            "host",
            "domain",
            "webhook",
            "pixel");
    private static final String MAIL = "mail";

    private final Catalogue catalogue;

    GenericSettings(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<Fact> facts(Setting setting, Settings settings) {
        Resolved value = settings.value(setting);
        List<String> words = WordSplit.words(setting.key());
        if (words.isEmpty()) {
            return List.of();
        }
        List<Fact> hosts = hosts(setting, value, words);
        if (!hosts.isEmpty()) {
            return hosts;
        }
        Optional<Fact> kept = kept(setting, value, words);
        if (kept.isPresent()) {
            return List.of(kept.get());
        }
        return vendorKeys(setting, value);
    }

    private List<Fact> hosts(Setting setting, Resolved value, List<String> words) {
        boolean points = lastWords(words).stream().anyMatch(POINTS_OUT::contains);
        boolean harmless = words.stream().anyMatch(STAYS_HERE::contains);
        List<Address> addresses = points ? Addresses.settings(value.text()) : Addresses.urls(value.text());
        String sink = words.contains("smtp") || points && hasMail(words) ? MAIL : "http";
        if (looksLikeProse(value.text())) {
            return List.of();
        }
        List<Address> counted = addresses.stream()
                .filter(address -> !isMarkup(address))
                .filter(address -> catalogue.recipients().kind(address) == HostKind.VENDOR
                        ? !isDocumentation(words)
                        : points && (!harmless || isNumber(address)))
                .toList();
        List<Fact> facts = catalogue.endpoints().concrete(sink, setting, counted);
        boolean asked =
                points && !harmless && value.isUnknown() && setting.key().indexOf('.') > 0;
        return facts.isEmpty() && asked ? List.of(catalogue.endpoints().fromEnvironment(sink, setting, value)) : facts;
    }

    /** A name space is written as a URL and called by nobody. */
    private static boolean isMarkup(Address address) {
        return address.host().equals("www.w3.org")
                || address.host().endsWith("xmlsoap.org")
                || address.host().equals("json-schema.org")
                || address.host().equals("schema.org");
    }

    private static boolean isNumber(Address address) {
        return Character.isDigit(address.host().charAt(address.host().length() - 1));
    }

    private static boolean isDocumentation(List<String> words) {
        return words.stream()
                .anyMatch(Set.of("docs", "documentation", "help", "example", "description", "license")::contains);
    }

    private static boolean hasMail(List<String> words) {
        return words.stream()
                .anyMatch(word ->
                        word.equals("mail") || word.equals("email") || word.equals("mailer") || word.equals("smtp"));
    }

    private static boolean looksLikeProse(String value) {
        String text = value.strip();
        return text.length() > 40 && text.split("\\s+", 8).length >= 6 && !text.contains("://");
    }

    private static List<String> lastWords(List<String> words) {
        return words.subList(Math.max(0, words.size() - 3), words.size());
    }

    private Optional<Fact> kept(Setting setting, Resolved value, List<String> words) {
        if (words.stream().anyMatch(NOT_KEPT::contains)) {
            return Optional.empty();
        }
        if (words.contains("retention")) {
            return Durations.iso(value.text(), unit(words, "d"))
                    .map(period -> LogFacts.retained(setting, period, store(words), ""));
        }
        boolean credential = words.stream().anyMatch(CREDENTIAL::contains);
        boolean ends = lastWords(words).stream().anyMatch(ENDS::contains);
        if (!credential || !ends) {
            return Optional.empty();
        }
        return Durations.iso(value.text(), unit(words, looksLikeMillis(value.text()) ? "ms" : "s"))
                .map(period -> LogFacts.retained(setting, period, store(words), "credential.session"));
    }

    private static boolean looksLikeMillis(String value) {
        return value.strip().length() >= 8;
    }

    private static String unit(List<String> words, String otherwise) {
        return words.stream()
                .filter(Set.of(
                        "ms",
                        "millis",
                        "milliseconds",
                        "seconds",
                        "secs",
                        "sec",
                        "minutes",
                        "mins",
                        "hours",
                        "days",
                        "weeks",
                        "months",
                        "years")::contains)
                .reduce((first, second) -> second)
                .orElse(otherwise);
    }

    private static String store(List<String> words) {
        return String.join(" ", words.subList(0, Math.max(1, words.size() - 1)));
    }

    /** A key that a vendor's pattern names, with a value that is no placeholder: it could be used. */
    private List<Fact> vendorKeys(Setting setting, Resolved value) {
        if (!value.isOpen() && Endpoints.isPlaceholder(value.text()) || looksLikeProse(value.text())) {
            return List.of();
        }
        if (lastWords(WordSplit.words(setting.key())).stream().noneMatch(NAMES_ACCESS::contains)) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>();
        catalogue.recipients().key(setting.key()).stream()
                .filter(vendor -> !vendor.kind().contains("local"))
                .forEach(vendor ->
                        facts.add(catalogue.endpoints().capability(vendor, setting, "the key names " + vendor.name())));
        return facts;
    }
}
