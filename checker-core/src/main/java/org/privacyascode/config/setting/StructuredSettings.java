package org.privacyascode.config.setting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.privacyascode.config.input.Seen;
import org.privacyascode.config.input.Setting;
import org.privacyascode.config.known.Catalogue;
import org.privacyascode.config.known.WordSplit;
import org.privacyascode.config.logging.AccessPattern;
import org.privacyascode.config.logging.LogFacts;
import org.privacyascode.config.logging.LogPattern;
import org.privacyascode.config.logging.PatternWord;
import org.privacyascode.fact.Certainty;
import org.privacyascode.fact.Data;
import org.privacyascode.fact.Evidence;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Known;

/** Settings whose meaning hangs on what stands beside them, as in the appenders of Dropwizard. */
final class StructuredSettings {
    private static final Map<String, String> APPENDERS = Map.of(
            "sentry", "sentry",
            "loggly", "loggly",
            "papertrail", "papertrail",
            "logzio", "logz-io",
            "splunk", "splunk",
            "datadog", "datadog",
            "newrelic", "new-relic",
            "rollbar", "rollbar");
    private static final Set<String> PLAIN_LAYOUTS = Set.of("json", "access-json", "pattern", "classic");
    private static final List<PatternWord> ACCESS_JSON = List.of(
            new PatternWord("device.ip_address", "remoteAddress", 0),
            new PatternWord("identity.username", "remoteUser", 0),
            new PatternWord("device.browser", "userAgent", 0));

    private final Catalogue catalogue;
    private final Settings settings;

    StructuredSettings(Catalogue catalogue, Settings settings) {
        this.catalogue = catalogue;
        this.settings = settings;
    }

    /** Whether the setting was told here, so that nobody else speaks of it. */
    boolean tells(Setting setting, Seen seen) {
        String key = setting.key();
        if (!key.contains("appenders[")) {
            return false;
        }
        boolean access =
                WordSplit.words(key).contains("request") || key.contains("requestLog") || key.contains("accessLog");
        if (key.endsWith("].type")) {
            return appender(setting, access, seen);
        }
        if (key.endsWith(".layout.type")) {
            return layout(setting, access, seen);
        }
        if (key.endsWith("logFormat")) {
            String text = settings.value(setting).text();
            List<PatternWord> words =
                    access ? AccessPattern.words(text) : new LogPattern(catalogue.names()).words(text);
            LogFacts.words(setting, words, access ? "access log" : "application log")
                    .forEach(seen::add);
            return true;
        }
        if (key.endsWith("archivedFileCount")) {
            return true;
        }
        return key.endsWith(".dsn") && APPENDERS.containsKey(type(key));
    }

    private String type(String key) {
        String item = key.substring(0, key.lastIndexOf(']') + 1);
        return settings.all().stream()
                .filter(each -> each.key().equals(item + ".type"))
                .map(Setting::value)
                .findFirst()
                .orElse("");
    }

    private boolean appender(Setting setting, boolean access, Seen seen) {
        String type = settings.value(setting).text();
        String vendor = APPENDERS.get(type.replace("-", "").toLowerCase(java.util.Locale.ROOT));
        if (vendor != null) {
            catalogue
                    .recipients()
                    .byId(vendor)
                    .ifPresent(known -> seen.add(Fact.of(
                                    FactKind.SHARED,
                                    Data.NONE,
                                    setting.place(),
                                    Evidence.fact(
                                            Known.CONFIGURATION, "the appender sends log events to " + known.name()))
                            .to(catalogue.recipients().target("log", known))
                            .with(setting.attributes())));
            return true;
        }
        if (access && List.of("console", "file", "syslog").contains(type) && !hasFormat(setting.key())) {
            LogFacts.words(setting, AccessPattern.words("combined"), "access log")
                    .forEach(seen::add);
        }
        return true;
    }

    private boolean hasFormat(String key) {
        String item = key.substring(0, key.lastIndexOf(']') + 1);
        return settings.all().stream()
                .anyMatch(each ->
                        each.key().equals(item + ".logFormat") || each.key().startsWith(item + ".layout"));
    }

    private boolean layout(Setting setting, boolean access, Seen seen) {
        String type = settings.value(setting).text();
        if (access && type.equals("access-json")) {
            LogFacts.words(setting, ACCESS_JSON, "access log").forEach(seen::add);
        } else if (!PLAIN_LAYOUTS.contains(type)) {
            seen.add(LogFacts.logged(
                    setting,
                    "",
                    Certainty.UNDETERMINED,
                    "the layout is a class of its own, and what it writes is not known",
                    access ? "access log" : "application log"));
        }
        return true;
    }
}
