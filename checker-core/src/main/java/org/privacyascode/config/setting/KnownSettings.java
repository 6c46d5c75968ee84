package org.privacyascode.config.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.privacyascode.config.input.Setting;
import org.privacyascode.config.known.Catalogue;
import org.privacyascode.config.known.Durations;
import org.privacyascode.config.known.KeyRow;
import org.privacyascode.config.known.Resolved;
import org.privacyascode.config.logging.AccessPattern;
import org.privacyascode.config.logging.LogFacts;
import org.privacyascode.config.logging.LogPattern;
import org.privacyascode.fact.Certainty;
import org.privacyascode.fact.Data;
import org.privacyascode.fact.Evidence;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Known;
import org.privacyascode.fact.Trace;

/** Facts from keys that the table of keys knows. */
final class KnownSettings {

    private final Catalogue catalogue;
    private final SignInSettings signIn;

    KnownSettings(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.signIn = new SignInSettings(catalogue);
    }

    List<Fact> facts(KeyRow row, Setting setting, Settings settings) {
        Resolved value = settings.value(setting);
        return switch (row.meaning()) {
            case ENDPOINT -> catalogue.endpoints().endpoint(row.argument(0), setting, value);
            case VENDOR -> catalogue.endpoints().vendor(row.argument(0), "http", setting, value);
            case AI_KEY -> aiKey(row, setting, value, settings);
            case OAUTH -> signIn.registration(setting, settings);
            case PROVIDER -> signIn.provider(setting, value);
            case SCOPE -> signIn.scopes(setting, value, settings);
            case COOKIE -> cookie(row, setting, value, settings);
            case SESSION_TIME -> sessionTime(row, setting, value, settings);
            case ACCESS_LOG -> settings.isOn(row.argument(0), setting.profile())
                    ? accessLog(setting, value.text())
                    : List.of();
            case ACCESS_LOG_SWITCH -> defaultAccessLog(row, setting, settings);
            case LOG_PATTERN -> LogFacts.words(
                    setting, new LogPattern(catalogue.names()).words(setting.value()), "application log");
            case SWITCH -> isOn(value) ? switchedOn(row, setting) : List.of();
            case LEVEL -> row.arguments()
                            .contains(value.text()
                                    .strip()
                                    .toLowerCase(Locale.ROOT)
                                    .replace('_', '-'))
                    ? List.of(LogFacts.logged(setting, "", Certainty.UNDETERMINED, row.note(), ""))
                    : List.of();
            case EXCHANGES -> Exchanges.facts(setting, value.text());
            case RETENTION -> Durations.iso(value.text(), row.unit())
                    .map(period -> LogFacts.retained(setting, period, row.argument(0), ""))
                    .stream()
                    .toList();
            case RETENTION_COUNT, IGNORE -> List.of();
            case REGION -> region(row, setting, value);
        };
    }

    private List<Fact> aiKey(KeyRow row, Setting setting, Resolved value, Settings settings) {
        boolean elsewhere = settings.get(row.argument(1), setting.profile()).isPresent();
        return elsewhere ? List.of() : catalogue.endpoints().vendor(row.argument(0), "ai", setting, value);
    }

    private static List<Fact> accessLog(Setting setting, String pattern) {
        return LogFacts.words(setting, AccessPattern.words(pattern), "access log");
    }

    private static List<Fact> defaultAccessLog(KeyRow row, Setting setting, Settings settings) {
        if (!isOn(settings.value(setting))) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>();
        if (settings.get(row.argument(0), setting.profile()).isEmpty()) {
            facts.addAll(accessLog(setting, row.argument(2)));
        }
        String end = row.argument(3);
        if (!end.isEmpty() && !settings.isAnywhere(end)) {
            facts.add(LogFacts.endless(setting, "access log", end));
        }
        return facts;
    }

    private static boolean isOn(Resolved value) {
        return List.of("true", "on", "yes", "1", "always")
                .contains(value.text().strip().toLowerCase(Locale.ROOT));
    }

    private static List<Fact> switchedOn(KeyRow row, Setting setting) {
        String category = row.argument(1);
        Certainty certainty = category.isEmpty()
                ? row.note().contains("only where") ? Certainty.CAPABILITY : Certainty.UNDETERMINED
                : Certainty.FACT;
        Fact fact = LogFacts.logged(setting, category, certainty, row.note(), "");
        return List.of(row.argument(0).equals("log") ? fact : shared(fact, row.argument(0)));
    }

    private static Fact shared(Fact fact, String sink) {
        return new Fact(
                FactKind.SHARED,
                fact.data(),
                fact.place(),
                fact.evidence(),
                new org.privacyascode.fact.Target(sink, "sentry", "", "US", "", ""),
                Trace.NONE,
                fact.attributes());
    }

    private List<Fact> cookie(KeyRow row, Setting setting, Resolved value, Settings settings) {
        String attribute = row.argument(0);
        String name = cookieName(row.argument(1), row.argument(2), setting, settings);
        String text = value.text().strip();
        if (attribute.equals("max-age")) {
            Optional<String> period = Durations.iso(text, row.unit());
            text = period.orElse(text.startsWith("-") || text.equals("0") ? "session" : text);
        }
        if (value.isUnknown()) {
            return List.of(
                    cookie(setting, name, Map.of(), Certainty.UNDETERMINED, attribute + " comes from the environment"));
        }
        return List.of(cookie(
                setting,
                name,
                Map.of(
                        attribute,
                        attribute.equals("name")
                                ? name
                                : text.toLowerCase(Locale.ROOT).startsWith("p") ? text : lower(text)),
                Certainty.FACT,
                "the setting decides " + attribute + " of the cookie"));
    }

    private static String lower(String text) {
        return text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false") ? text.toLowerCase(Locale.ROOT) : text;
    }

    private List<Fact> sessionTime(KeyRow row, Setting setting, Resolved value, Settings settings) {
        String name = cookieName(row.argument(0), row.argument(1), setting, settings);
        return Durations.iso(value.text(), row.unit())
                .map(period -> cookie(
                        setting,
                        name,
                        Map.of("idle", period),
                        Certainty.FACT,
                        "the session ends after " + period + " of idleness"))
                .stream()
                .toList();
    }

    private static String cookieName(String fallback, String key, Setting setting, Settings settings) {
        return settings.get(key, setting.profile())
                .map(named -> settings.value(named).text().strip())
                .filter(name -> !name.isEmpty())
                .orElse(fallback);
    }

    private static Fact cookie(
            Setting setting, String name, Map<String, String> attributes, Certainty certainty, String reason) {
        return Fact.of(
                        FactKind.COOKIE,
                        Data.NONE,
                        setting.place(),
                        new Evidence(Known.CONFIGURATION, certainty, List.of(reason)))
                .to(new org.privacyascode.fact.Target("cookie", "", "", "", "", ""))
                .with(setting.attributes())
                .with(attributes)
                .with(Map.of("name", name));
    }

    private List<Fact> region(KeyRow row, Setting setting, Resolved value) {
        return catalogue.recipients().region(value.text().strip()).stream()
                .flatMap(country -> catalogue.recipients().byId(row.argument(0)).stream()
                        .map(vendor -> catalogue
                                .endpoints()
                                .capability(vendor, setting, "the region lies in " + country)
                                .to(new org.privacyascode.fact.Target("http", vendor.id(), "", country, "", ""))
                                .with(Map.of("placed-by", "region"))))
                .toList();
    }
}
