package org.privacyascode.config.recorded;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.privacyascode.config.input.Format;
import org.privacyascode.config.input.JsonText;
import org.privacyascode.config.input.Node;
import org.privacyascode.config.input.Node.Scalar;
import org.privacyascode.config.input.Position;
import org.privacyascode.config.input.Seen;
import org.privacyascode.config.input.SourceText;
import org.privacyascode.config.input.UnreadableText;
import org.privacyascode.config.known.Address;
import org.privacyascode.config.known.Addresses;
import org.privacyascode.config.known.Catalogue;
import org.privacyascode.config.known.Durations;
import org.privacyascode.config.known.HostKind;
import org.privacyascode.config.known.Sight;
import org.privacyascode.fact.Certainty;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Target;

/** Reads HAR files and lists of cookies that browsers and scanners export. Values of cookies and bodies are never looked at. */
public final class RecordingFormat implements Format {

    private final Catalogue catalogue;

    public RecordingFormat(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public boolean reads(SourceText source) {
        if (source.extension().equals("har")) {
            return true;
        }
        String head = source.head();
        boolean cookies =
                head.contains("\"httpOnly\"") || head.contains("\"hostOnly\"") || head.contains("\"sameSite\"");
        return source.extension().equals("json")
                && (cookies && head.contains("\"name\"") && head.contains("\"domain\"")
                        || head.matches("(?s)\\s*\\{\\s*\"log\"\\s*:\\s*\\{.*\"creator\".*"));
    }

    @Override
    public void read(SourceText source, Seen seen) throws UnreadableText {
        for (Node root : JsonText.read(source).roots()) {
            Optional<Node> entries = root.get("log").flatMap(log -> log.get("entries"));
            if (entries.isPresent()) {
                har(entries.get(), source, seen);
            } else {
                Node cookies = root.get("cookies").orElse(root);
                cookies.elements().forEach(each -> cookie(each, "", Optional.empty(), source, seen));
            }
        }
    }

    private void har(Node entries, SourceText source, Seen seen) {
        Optional<String> own = entries.elements().stream()
                .flatMap(entry -> url(entry).stream())
                .flatMap(url -> Addresses.urls(url.text()).stream())
                .map(Address::host)
                .findFirst();
        Set<String> told = new HashSet<>();
        for (Node entry : entries.elements()) {
            url(entry).ifPresent(url -> call(url, own.orElse(""), told, source, seen));
            Optional<Instant> started = instant(entry.text("startedDateTime"));
            String host = url(entry)
                    .flatMap(url -> Addresses.urls(url.text()).stream()
                            .map(Address::host)
                            .findFirst())
                    .orElse("");
            entry.get("response").flatMap(response -> response.get("cookies")).ifPresent(cookies -> cookies.elements()
                    .forEach(each -> {
                        if (told.add(each.text("name") + "@" + host)) {
                            cookie(each, host, started, source, seen);
                        }
                    }));
        }
    }

    private static Optional<Scalar> url(Node entry) {
        return entry.get("request").flatMap(request -> request.scalar("url"));
    }

    private void call(Scalar url, String own, Set<String> told, SourceText source, Seen seen) {
        for (Address address : Addresses.urls(url.text())) {
            HostKind kind = catalogue.recipients().kind(address);
            boolean third =
                    !address.host().equals(own) && !site(address.host()).equals(site(own)) && kind != HostKind.PRIVATE;
            if (third && told.add(address.host())) {
                Certainty certainty = kind == HostKind.VENDOR ? Certainty.FACT : Certainty.UNDETERMINED;
                Position at = new Position(url.at().line(), url.at().column() + 1 + address.offset());
                seen.add(Sight.data(
                        FactKind.SHARED,
                        "device.ip_address",
                        source,
                        at,
                        certainty,
                        "the browser called " + address.host(),
                        catalogue.recipients().target("http", address)));
            }
        }
    }

    /** The last two labels, which is near enough to tell our own hosts. */
    private static String site(String host) {
        String[] labels = host.split("\\.");
        return labels.length < 2 ? host : labels[labels.length - 2] + "." + labels[labels.length - 1];
    }

    private void cookie(Node cookie, String host, Optional<Instant> started, SourceText source, Seen seen) {
        Optional<Scalar> name = cookie.scalar("name");
        if (name.isEmpty()) {
            return;
        }
        Map<String, String> attributes = new TreeMap<>();
        attributes.put("name", name.get().text());
        attribute(cookie, "httpOnly", "http-only", attributes);
        attribute(cookie, "secure", "secure", attributes);
        attribute(cookie, "sameSite", "same-site", attributes);
        attribute(cookie, "path", "path", attributes);
        String domain =
                cookie.text("domain").isEmpty() ? host : cookie.text("domain").replaceFirst("^\\.", "");
        lifetime(cookie, started).ifPresent(period -> attributes.put("max-age", period));
        String vendor = catalogue
                .recipients()
                .cookie(name.get().text())
                .map(known -> known.id())
                .orElse("");
        seen.add(Sight.of(
                        FactKind.COOKIE,
                        source,
                        name.get().at(),
                        Certainty.FACT,
                        "the browser was given it",
                        new Target("cookie", vendor, domain.toLowerCase(Locale.ROOT), "", "", ""))
                .with(attributes));
    }

    private static void attribute(Node cookie, String key, String as, Map<String, String> attributes) {
        String text = cookie.text(key);
        if (!text.isEmpty() && !text.equals("null")) {
            attributes.put(as, text);
        }
    }

    /** From the recording's own times; without one the lifetime is not known. */
    private static Optional<String> lifetime(Node cookie, Optional<Instant> started) {
        Optional<Instant> ends = instant(cookie.text("expires"));
        return started.flatMap(from -> ends.map(to -> Duration.between(from, to)))
                .filter(length -> !length.isNegative() && !length.isZero())
                .map(length -> Durations.seconds(length.toSeconds()));
    }

    private static Optional<Instant> instant(String text) {
        try {
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(java.time.OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }
}
