package org.privacyascode.config.setting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.privacyascode.config.input.Setting;
import org.privacyascode.config.known.Address;
import org.privacyascode.config.known.Addresses;
import org.privacyascode.config.known.Catalogue;
import org.privacyascode.config.known.Durations;
import org.privacyascode.config.known.Endpoints;
import org.privacyascode.config.known.HostKind;
import org.privacyascode.config.known.KeyWords;
import org.privacyascode.config.known.Resolved;
import org.privacyascode.config.known.Sight;
import org.privacyascode.config.known.WordSplit;
import org.privacyascode.config.logging.LogFacts;
import org.privacyascode.fact.Fact;

/** Facts from keys of an application's own: by the hosts in their values, and by whole words of the key. */
final class GenericSettings {
    private static final Set<String> MARKUP =
            Set.of("www.w3.org", "schemas.xmlsoap.org", "json-schema.org", "schema.org");
    private static final Set<String> UNITS = Set.of(
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
            "years");
    private static final Pattern GLUED =
            Pattern.compile("([a-z]*)(retention)(|period|days?|hours?|weeks?|months?|years?|seconds|ms)");
    private static final Pattern IDENTIFIER = Pattern.compile("(?:UA|G|GTM|AW|DC|ca-pub)-[A-Z0-9]{4,20}(?:-\\d{1,4})?");
    private static final List<String> MAIL = List.of("mail", "email", "mailer", "smtp");

    private final Catalogue catalogue;
    private final KeyWords lists = KeyWords.load();

    GenericSettings(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<Fact> facts(Setting setting, Settings settings) {
        Resolved value = settings.value(setting);
        List<String> words = words(setting.key());
        if (words.isEmpty() || looksLikeProse(value.text())) {
            return List.of();
        }
        List<Fact> hosts = hosts(setting, value, words);
        if (!hosts.isEmpty()) {
            return hosts;
        }
        Optional<Fact> said = kept(setting, value, words).or(() -> region(setting, value, words));
        return said.isPresent() ? List.of(said.get()) : vendorKeys(setting, value, words);
    }

    /** The words of a key, also of one that writes them without a gap: {@code logretentiondays}. */
    private static List<String> words(String key) {
        List<String> words = new ArrayList<>();
        for (String word : WordSplit.words(key)) {
            Matcher glued = GLUED.matcher(word);
            if (glued.matches()) {
                Stream.of(glued.group(1), glued.group(2), glued.group(3))
                        .filter(part -> !part.isEmpty())
                        .forEach(words::add);
            } else {
                words.add(word);
            }
        }
        return words;
    }

    private List<Fact> hosts(Setting setting, Resolved value, List<String> words) {
        List<String> last = last(words);
        boolean points = lists.any("points-out", last);
        boolean harmless = lists.any("stays-here", words);
        String sink = points && words.stream().anyMatch(MAIL::contains) ? "mail" : "http";
        List<Address> counted = (points ? Addresses.settings(value.text()) : Addresses.urls(value.text()))
                .stream()
                        .filter(address -> counts(address, words, points, harmless))
                        .toList();
        List<Fact> facts = catalogue.endpoints().concrete(sink, setting, counted);
        boolean asked = lists.any("asks", last)
                && !harmless
                && value.isUnknown()
                && setting.key().indexOf('.') > 0;
        return facts.isEmpty() && asked ? List.of(catalogue.endpoints().fromEnvironment(sink, setting, value)) : facts;
    }

    private boolean counts(Address address, List<String> words, boolean points, boolean harmless) {
        if (MARKUP.contains(address.host()) || address.path().startsWith("/doc/2006-03-01")) {
            return false;
        }
        if (catalogue.recipients().kind(address) == HostKind.VENDOR) {
            return !lists.any("documentation", words);
        }
        String ending = address.host().substring(address.host().lastIndexOf('.') + 1);
        boolean name = address.scheme().isEmpty() && lists.any("file-ending", List.of(ending));
        return points && !name && (!harmless || Character.isDigit(ending.charAt(ending.length() - 1)));
    }

    private static boolean looksLikeProse(String value) {
        String text = value.strip();
        return text.length() > 40 && text.split("\\s+", 8).length >= 6 && !text.contains("://");
    }

    private static List<String> last(List<String> words) {
        return words.subList(Math.max(0, words.size() - 3), words.size());
    }

    private Optional<Fact> kept(Setting setting, Resolved value, List<String> words) {
        if (lists.any("not-kept", words) || isAmount(words)) {
            return Optional.empty();
        }
        if (words.contains("retention")) {
            return Durations.iso(value.text(), unit(words, "d"))
                    .map(period -> LogFacts.retained(setting, period, store(words), ""));
        }
        if (lists.any("keeps", words)
                && lists.any("lasts", last(words))
                && !words.contains("alive")
                && !words.contains("exclude")) {
            return Durations.iso(value.text(), unit(words, ""))
                    .map(period -> LogFacts.retained(setting, period, store(words), ""));
        }
        boolean ends =
                lists.any("ends", last(words)) || String.join(" ", last(words)).endsWith("session time");
        if (!lists.any("credential", words) || !ends) {
            return lives(setting, value, words);
        }
        boolean millis = value.text().strip().length() >= 8;
        return Durations.iso(value.text(), unit(words, millis ? "ms" : "s"))
                .map(period -> LogFacts.retained(setting, period, store(words), "credential.session"));
    }

    /** Whether the key's last word, before a unit, says how much or how often. */
    private boolean isAmount(List<String> words) {
        List<String> rest = words.stream().filter(word -> !UNITS.contains(word)).toList();
        return !rest.isEmpty() && lists.any("sizes", rest.subList(rest.size() - 1, rest.size()));
    }

    /** A time to live of an hour or more, in seconds where nothing else is said; shorter ones are about waiting. */
    private static Optional<Fact> lives(Setting setting, Resolved value, List<String> words) {
        boolean named =
                last(words).contains("ttl") || String.join(" ", last(words)).contains("time to live");
        return named
                ? Durations.iso(value.text(), unit(words, "s"))
                        .filter(period -> !period.startsWith("PT")
                                || Duration.parse(period).toHours() >= 1)
                        .map(period -> LogFacts.retained(setting, period, store(words), ""))
                : Optional.empty();
    }

    private static String unit(List<String> words, String otherwise) {
        return words.stream()
                .filter(UNITS::contains)
                .reduce((first, second) -> second)
                .orElse(otherwise);
    }

    private static String store(List<String> words) {
        return String.join(" ", words.subList(0, Math.max(1, words.size() - 1)));
    }

    /** Where something is kept, when the key asks for a region and the value is a cloud's. */
    private Optional<Fact> region(Setting setting, Resolved value, List<String> words) {
        return words.get(words.size() - 1).equals("region")
                ? catalogue.recipients().region(value.text().strip()).map(country -> Sight.region(setting, country, ""))
                : Optional.empty();
    }

    /** A key that a vendor's pattern names, with a value that is no placeholder: it could be used. */
    private List<Fact> vendorKeys(Setting setting, Resolved value, List<String> words) {
        if (!value.isOpen() && Endpoints.isPlaceholder(value.text()) || !lists.any("access", last(words))) {
            return List.of();
        }
        String entry = IDENTIFIER.matcher(value.text().strip()).matches()
                ? value.text().strip()
                : setting.key();
        return catalogue.recipients().key(entry).stream()
                .filter(vendor -> !vendor.kind().contains("local"))
                .map(vendor -> catalogue.endpoints().capability(vendor, setting, "the key names " + vendor.name()))
                .toList();
    }
}
