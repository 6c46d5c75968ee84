package org.privacyascode.config.server;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.privacyascode.config.input.Element;
import org.privacyascode.config.input.Element.Value;
import org.privacyascode.config.input.Format;
import org.privacyascode.config.input.Seen;
import org.privacyascode.config.input.Setting;
import org.privacyascode.config.input.SourceText;
import org.privacyascode.config.input.UnreadableText;
import org.privacyascode.config.input.XmlText;
import org.privacyascode.config.known.Catalogue;
import org.privacyascode.config.known.Durations;
import org.privacyascode.config.known.Sight;
import org.privacyascode.config.logging.AccessPattern;
import org.privacyascode.config.logging.LogFacts;

/** Reads Tomcat's {@code server.xml} and {@code context.xml}, Jetty's XML, and WildFly's {@code standalone.xml}. */
public final class ServerXml implements Format {

    private final Catalogue catalogue;

    public ServerXml(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public boolean reads(SourceText source) {
        if (!source.extension().equals("xml")) {
            return false;
        }
        String name = source.name();
        return name.equals("server.xml")
                || name.equals("context.xml")
                || name.startsWith("jetty")
                || name.startsWith("standalone")
                || name.startsWith("undertow")
                || name.equals("jboss-web.xml")
                || name.equals("glassfish-web.xml")
                || name.equals("payara-web.xml")
                || name.equals("sun-web.xml")
                || name.equals("weblogic.xml");
    }

    @Override
    public void read(SourceText source, Seen seen) throws UnreadableText {
        XmlText.read(source).all().forEach(each -> element(each, source, seen));
    }

    private void element(Element each, SourceText source, Seen seen) {
        String name = each.name().toLowerCase(Locale.ROOT);
        switch (name) {
            case "valve" -> valve(each, source, seen);
            case "access-log" -> accessLog(
                    each.attribute("pattern").orElse(new Value("common", each.at())), each, source, seen);
            case "manager" -> each.attribute("maxInactiveInterval")
                    .ifPresent(value -> idle(value, "s", each, source, seen));
            case "context" -> context(each, source, seen);
            case "servlet-container" -> each.attribute("default-session-timeout")
                    .ifPresent(value -> idle(value, "m", each, source, seen));
            case "session-cookie" -> sessionCookie(each, source, seen);
            case "session-descriptor" -> descriptor(each, source, seen);
            case "session-properties", "cookie-properties" -> each.children("property")
                    .forEach(property -> property(property, source, seen));
            case "set" -> jetty(each, source, seen);
            case "new" -> jettyLog(each, source, seen);
            case "mail-server", "remote-destination" -> host(each.attribute("host"), each, source, seen);
            default -> {}
        }
    }

    private void valve(Element valve, SourceText source, Seen seen) {
        if (!valve.get("className").matches("(?i).*access.?log(ging)?valve")
                || valve.get("enabled").equalsIgnoreCase("false")) {
            return;
        }
        accessLog(valve.attribute("pattern").orElse(new Value("common", valve.at())), valve, source, seen);
        valve.attribute("maxDays").ifPresent(days -> Durations.iso(days.text(), "d")
                .ifPresent(period -> seen.add(LogFacts.retained(
                        new Setting(source, "maxDays", days.text(), valve.at(), days.at(), ""),
                        period,
                        "access log",
                        ""))));
    }

    private static void accessLog(Value pattern, Element each, SourceText source, Seen seen) {
        Setting setting = new Setting(source, "pattern", pattern.text(), each.at(), pattern.at(), "");
        LogFacts.words(setting, AccessPattern.words(pattern.text()), "access log")
                .forEach(seen::add);
    }

    private static void idle(Value value, String unit, Element each, SourceText source, Seen seen) {
        Durations.iso(value.text(), unit)
                .ifPresent(period -> seen.add(Sight.cookie(
                        source,
                        value.at(),
                        "JSESSIONID",
                        Map.of("idle", period, "key", each.name()),
                        "the session ends after " + period + " of idleness")));
    }

    private static void context(Element context, SourceText source, Seen seen) {
        String name = Optional.of(context.get("sessionCookieName"))
                .filter(text -> !text.isEmpty())
                .orElse("JSESSIONID");
        context.attribute("sessionCookieName").ifPresent(value -> seen.add(cookie(source, value, name, "name")));
        context.attribute("useHttpOnly").ifPresent(value -> seen.add(cookie(source, value, name, "http-only")));
        context.attribute("sessionCookieDomain").ifPresent(value -> seen.add(cookie(source, value, name, "domain")));
    }

    private static void sessionCookie(Element each, SourceText source, Seen seen) {
        String name = each.get("name").isEmpty() ? "JSESSIONID" : each.get("name");
        for (String key : List.of("http-only", "secure", "max-age", "domain", "name")) {
            each.attribute(key).ifPresent(value -> seen.add(cookie(source, period(key, value), name, key)));
        }
    }

    /** WebLogic's. */
    private static void descriptor(Element session, SourceText source, Seen seen) {
        String name = session.childText("cookie-name").isEmpty() ? "JSESSIONID" : session.childText("cookie-name");
        for (Element each : session.children()) {
            switch (each.name()) {
                case "timeout-secs" -> idle(each.text(), "s", each, source, seen);
                case "cookie-max-age-secs" -> seen.add(cookie(source, period("max-age", each.text()), name, "max-age"));
                case "cookie-secure" -> seen.add(cookie(source, each.text(), name, "secure"));
                case "cookie-http-only" -> seen.add(cookie(source, each.text(), name, "http-only"));
                case "cookie-name" -> seen.add(cookie(source, each.text(), name, "name"));
                default -> {}
            }
        }
    }

    /** GlassFish's. */
    private static void property(Element each, SourceText source, Seen seen) {
        each.attribute("value").ifPresent(value -> {
            switch (each.get("name")) {
                case "timeoutSeconds" -> idle(value, "s", each, source, seen);
                case "cookieMaxAgeSeconds" -> seen.add(
                        cookie(source, period("max-age", value), "JSESSIONID", "max-age"));
                case "cookieSecure" -> seen.add(cookie(source, value, "JSESSIONID", "secure"));
                default -> {}
            }
        });
    }

    private static Value period(String key, Value value) {
        return key.equals("max-age")
                ? new Value(Durations.iso(value.text(), "s").orElse("session"), value.at())
                : value;
    }

    private static org.privacyascode.fact.Fact cookie(SourceText source, Value value, String name, String key) {
        return Sight.cookie(
                source,
                value.at(),
                name,
                Map.of(key, value.text(), "key", key),
                "the setting decides " + key + " of the cookie");
    }

    private static void jetty(Element set, SourceText source, Seen seen) {
        switch (set.get("name")) {
            case "maxInactiveInterval" -> idle(text(set), "s", set, source, seen);
            case "retainDays" -> Durations.iso(text(set).text(), "d")
                    .ifPresent(period -> seen.add(LogFacts.retained(
                            new Setting(
                                    source,
                                    "retainDays",
                                    "",
                                    set.at(),
                                    text(set).at(),
                                    ""),
                            period,
                            "access log",
                            "")));
            case "formatString" -> accessLog(text(set), set, source, seen);
            default -> {}
        }
    }

    private static Value text(Element set) {
        return set.text().text().isEmpty()
                ? set.all()
                        .skip(1)
                        .map(each -> each.attribute("default").orElse(each.text()))
                        .filter(value -> !value.text().isEmpty())
                        .findFirst()
                        .orElse(set.text())
                : set.text();
    }

    private static void jettyLog(Element each, SourceText source, Seen seen) {
        boolean log = each.get("class").endsWith("NCSARequestLog")
                || each.get("class").endsWith("CustomRequestLog");
        boolean format = each.all().anyMatch(child -> child.get("name").equals("formatString"));
        if (log && !format) {
            accessLog(new Value("combined", each.at()), each, source, seen);
        }
    }

    private void host(Optional<Value> host, Element each, SourceText source, Seen seen) {
        host.ifPresent(value -> catalogue
                .endpoints()
                .endpoint(
                        "mail",
                        new Setting(source, each.name(), value.text(), each.at(), value.at(), ""),
                        new org.privacyascode.config.known.Resolved(value.text(), List.of()))
                .forEach(seen::add));
    }
}
