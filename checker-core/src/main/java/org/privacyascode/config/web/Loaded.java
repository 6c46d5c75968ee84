package org.privacyascode.config.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.privacyascode.config.input.Position;
import org.privacyascode.config.input.Seen;
import org.privacyascode.config.input.SourceText;
import org.privacyascode.config.known.Address;
import org.privacyascode.config.known.Addresses;
import org.privacyascode.config.known.Catalogue;
import org.privacyascode.config.known.HostKind;
import org.privacyascode.config.known.Sight;
import org.privacyascode.fact.Certainty;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Target;
import org.privacyascode.fact.Trace;
import org.privacyascode.policy.vendor.Vendor;

/** What a browser loads from elsewhere: each call tells the other side the visitor's address. */
final class Loaded {
    private static final Map<String, List<String>> TAGS = Map.ofEntries(
            Map.entry("script", List.of("src", "th:src", "data-src")),
            Map.entry("link", List.of("href", "th:href")),
            Map.entry("iframe", List.of("src", "th:src", "data-src", "data-cookieblock-src", "[src]")),
            Map.entry("frame", List.of("src")),
            Map.entry("img", List.of("src", "th:src", "srcset", "data-src")),
            Map.entry("video", List.of("src", "poster")),
            Map.entry("audio", List.of("src")),
            Map.entry("source", List.of("src", "srcset")),
            Map.entry("embed", List.of("src")),
            Map.entry("object", List.of("data")),
            Map.entry("form", List.of("action")));
    private static final Set<String> LINKS = Set.of(
            "stylesheet",
            "preconnect",
            "dns-prefetch",
            "preload",
            "prefetch",
            "modulepreload",
            "icon",
            "shortcut",
            "apple-touch-icon",
            "manifest",
            "import");

    private final Catalogue catalogue;

    Loaded(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    void tell(Element document, SourceText source, TemplateConditions conditions, Seen seen) {
        Optional<Address> base = document.select("base[href]").stream()
                .flatMap(each -> Addresses.urls(each.attr("href")).stream())
                .findFirst();
        for (Element element : document.getAllElements()) {
            for (String key : TAGS.getOrDefault(element.normalName(), List.of())) {
                if (!element.attr(key).isBlank() && isLoaded(element)) {
                    attribute(element, key, base, source, conditions, seen);
                }
            }
        }
    }

    private static boolean isLoaded(Element element) {
        if (!element.normalName().equals("link")) {
            return true;
        }
        for (String rel : element.attr("rel").toLowerCase(Locale.ROOT).split("\\s+")) {
            if (LINKS.contains(rel)) {
                return true;
            }
        }
        return false;
    }

    private void attribute(
            Element element,
            String key,
            Optional<Address> base,
            SourceText source,
            TemplateConditions conditions,
            Seen seen) {
        String value = element.attr(key);
        List<Address> addresses = Addresses.urls(value);
        Position at = Ranges.value(element, key);
        List<Address> called = addresses.isEmpty() && base.isPresent() && value.matches("(?![a-z]+:|[/#@$]).+")
                ? List.of(base.get())
                : addresses;
        for (Address address : called) {
            called(catalogue, address, source, at, Guards.of(element, conditions), element.normalName(), seen);
        }
    }

    /** A call of the browser to an address. */
    static void called(
            Catalogue catalogue,
            Address address,
            SourceText source,
            Position at,
            List<String> guards,
            String by,
            Seen seen) {
        HostKind kind = catalogue.recipients().kind(address);
        if (kind == HostKind.PRIVATE
                || kind == HostKind.EXAMPLE
                || address.host().equals("www.w3.org")) {
            return;
        }
        Certainty certainty = kind == HostKind.VENDOR ? Certainty.FACT : Certainty.UNDETERMINED;
        Optional<Vendor> vendor = catalogue.recipients().vendor(address);
        String reason = vendor.map(known -> "the browser calls " + known.name() + " for a " + by)
                .orElse("the browser calls " + address.host() + ", which is no vendor we know, for a " + by);
        Trace trace = new Trace(List.of(), List.of(), guards, List.of());
        Target target = catalogue.recipients().target("http", address);
        seen.add(Sight.data(FactKind.SHARED, "device.ip_address", source, at, certainty, reason, target)
                .along(trace)
                .with(Map.of("by", by)));
        if (vendor.filter(known -> known.kind().contains("tag manager")).isPresent()
                && !address.path().startsWith("/gtag/")) {
            seen.add(Sight.of(
                            FactKind.SHARED,
                            source,
                            at,
                            Certainty.UNDETERMINED,
                            "a tag manager loads others at run time, whom only its own settings name",
                            Sight.sink("http"))
                    .along(trace)
                    .with(Map.of("by", "tag manager")));
        }
    }
}
