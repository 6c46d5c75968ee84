package org.privacyascode.config.logging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.privacyascode.config.input.Element;
import org.privacyascode.config.input.Element.Value;
import org.privacyascode.config.input.Format;
import org.privacyascode.config.input.Seen;
import org.privacyascode.config.input.Setting;
import org.privacyascode.config.input.SourceText;
import org.privacyascode.config.input.UnreadableText;
import org.privacyascode.config.input.XmlText;
import org.privacyascode.config.known.Appenders;
import org.privacyascode.config.known.Catalogue;
import org.privacyascode.config.known.Durations;
import org.privacyascode.config.known.Placeholders;
import org.privacyascode.config.known.Resolved;
import org.privacyascode.config.known.Sight;
import org.privacyascode.fact.Certainty;
import org.privacyascode.fact.FactKind;

/** Reads logback, logback-access and Log4j 2 in XML. Conditions are not evaluated: what either branch says, counts. */
public final class LogXml implements Format {
    private static final Set<String> HOSTS = Set.of(
            "remotehost",
            "host",
            "url",
            "uri",
            "destination",
            "syslogHost",
            "smtphost",
            "graylogHost",
            "endpoint",
            "endpointurl",
            "bootstrapservers");
    private static final Set<String> PLAIN_LAYOUTS = Set.of(
            "patternlayout",
            "patternlayoutencoder",
            "logstashencoder",
            "jsonencoder",
            "jsonlayout",
            "jsontemplatelayout",
            "layoutwrappingencoder",
            "ecsencoder",
            "ecslayout",
            "htmllayout",
            "xmllayout",
            "csvlayout",
            "ttllayout",
            "echolayout",
            "consolelayout",
            "loggingeventcompositejsonencoder",
            "syslogstartconverter",
            "gelfencoder",
            "accesseventcompositejsonencoder",
            "logstashaccessencoder",
            "gelflayout",
            "syslogLayout",
            "rfc5424layout",
            "serializedlayout",
            "messagelayout",
            "yamllayout",
            "simplelayout",
            "traceidpatternlogbacklayout",
            "patternjsonlayout",
            "jsonlayoutbase");

    private final Catalogue catalogue;
    private final Appenders appenders = Appenders.load();

    public LogXml(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public boolean reads(SourceText source) {
        if (!source.extension().equals("xml")) {
            return false;
        }
        String name = source.name();
        return name.startsWith("logback")
                || name.startsWith("log4j2")
                || name.startsWith("log4j-2")
                || source.head().contains("<appender ") && source.head().contains("ch.qos.logback")
                || source.head().matches("(?is).*<configuration[^>]*>.*<appenders>.*");
    }

    @Override
    public void read(SourceText source, Seen seen) throws UnreadableText {
        Element root = XmlText.read(source);
        Map<String, String> properties = new HashMap<>();
        root.all()
                .filter(each -> each.name().equalsIgnoreCase("property")
                        || each.name().equals("variable")
                        || each.name().equalsIgnoreCase("springProperty"))
                .forEach(each -> properties.put(
                        each.get("name"),
                        each.get("value").isEmpty()
                                ? each.text().text().isEmpty()
                                        ? each.get("defaultValue")
                                        : each.text().text()
                                : each.get("value")));
        boolean access = source.name().contains("access");
        root.all().forEach(each -> element(each, source, properties, access, seen));
    }

    private void element(Element each, SourceText source, Map<String, String> properties, boolean access, Seen seen) {
        pattern(each, source, access, seen);
        history(each, source, properties, seen);
        String type = each.name().equalsIgnoreCase("appender")
                ? each.get("class").isEmpty() ? each.get("type") : each.get("class")
                : each.name();
        appenders.receiver(type).ifPresent(receiver -> receiver(receiver, type, each, source, properties, seen));
        layout(each, source, seen);
        wholeContext(each, source, seen);
    }

    private void pattern(Element each, SourceText source, boolean access, Seen seen) {
        if (each.name().equalsIgnoreCase("pattern") && !each.text().text().isEmpty()) {
            words(each.text(), source, access, seen);
        }
        each.attribute("pattern").ifPresent(value -> words(value, source, access, seen));
        boolean property =
                each.name().equalsIgnoreCase("property") || each.name().equals("variable");
        if (property && each.get("name").toLowerCase(java.util.Locale.ROOT).contains("pattern")) {
            each.attribute("value").ifPresent(value -> words(value, source, access, seen));
            words(each.text(), source, access, seen);
        }
    }

    private void words(Value pattern, SourceText source, boolean access, Seen seen) {
        Setting setting = new Setting(source, "pattern", pattern.text(), pattern.at(), pattern.at(), "");
        List<PatternWord> words =
                access ? AccessPattern.words(pattern.text()) : new LogPattern(catalogue.names()).words(pattern.text());
        LogFacts.words(setting, words, access ? "access log" : "application log")
                .forEach(seen::add);
    }

    private void history(Element each, SourceText source, Map<String, String> properties, Seen seen) {
        if (each.name().equalsIgnoreCase("maxHistory")) {
            retained(each.text(), each, "d", source, properties, seen);
        }
        if (each.name().equalsIgnoreCase("IfLastModified")) {
            each.attribute("age").ifPresent(age -> retained(age, each, "d", source, properties, seen));
        }
    }

    private void retained(
            Value value, Element each, String unit, SourceText source, Map<String, String> properties, Seen seen) {
        Resolved resolved = fill(value.text(), properties);
        Setting setting = new Setting(source, each.name(), value.text(), each.at(), value.at(), "");
        if (resolved.isUnknown()) {
            seen.add(Sight.of(
                    FactKind.RETAINED,
                    source,
                    value.at(),
                    Certainty.UNDETERMINED,
                    "how long comes from the environment",
                    Sight.store("log files")));
        }
        Durations.iso(resolved.text(), unit)
                .ifPresent(period -> seen.add(LogFacts.retained(setting, period, "log files", "")));
    }

    private void receiver(
            String receiver, String type, Element each, SourceText source, Map<String, String> properties, Seen seen) {
        Optional<Value> host = host(each);
        if (host.isPresent()) {
            Setting setting = new Setting(
                    source, type, host.get().text(), each.at(), host.get().at(), "");
            String sink = receiver.equals("mail") || receiver.equals("message") ? receiver : "log";
            Resolved value = fill(host.get().text(), properties);
            var facts = catalogue.endpoints().endpoint(sink, setting, value);
            facts.forEach(seen::add);
            if (!facts.isEmpty()) {
                return;
            }
        }
        Setting setting = new Setting(source, type, type, each.at(), each.at(), "");
        if (catalogue.recipients().byId(receiver).isPresent()) {
            catalogue
                    .endpoints()
                    .vendor(receiver, "log", setting, new Resolved("set", List.of()))
                    .forEach(seen::add);
        } else if (host.isEmpty()) {
            seen.add(Sight.of(
                    FactKind.SHARED,
                    source,
                    each.at(),
                    Certainty.UNDETERMINED,
                    "log lines leave for a host that is not named here",
                    Sight.sink(receiver.equals("host") ? "log" : receiver)));
        }
    }

    private static Optional<Value> host(Element appender) {
        Optional<Value> child = appender.all()
                .skip(1)
                .filter(each -> HOSTS.stream().anyMatch(each.name()::equalsIgnoreCase))
                .map(Element::text)
                .filter(text -> !text.text().isEmpty())
                .findFirst();
        return child.or(() -> appender.attributes().stream()
                .filter(each -> HOSTS.stream().anyMatch(each.name()::equalsIgnoreCase))
                .map(Element.Attribute::value)
                .findFirst());
    }

    private static void layout(Element each, SourceText source, Seen seen) {
        boolean holder = each.name().equals("layout") || each.name().equals("encoder");
        String type = each.get("class");
        String simple = type.substring(type.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
        if (holder
                && !type.isEmpty()
                && PLAIN_LAYOUTS.stream().noneMatch(simple::equalsIgnoreCase)
                && each.childText("pattern").isEmpty()) {
            seen.add(Sight.of(
                    FactKind.LOGGED,
                    source,
                    each.at(),
                    Certainty.UNDETERMINED,
                    "the layout is a class of its own, and what it writes is not known",
                    Sight.sink("log")));
        }
    }

    private static void wholeContext(Element each, SourceText source, Seen seen) {
        boolean plainJson = each.name().equals("encoder")
                && each.get("class").endsWith(".LogstashEncoder")
                && each.children("includeMdc")
                        .noneMatch(child -> child.text().text().equals("false"))
                && each.children("includeMdcKeyName").findAny().isEmpty();
        if (plainJson || each.name().equals("mdc") && each.children().isEmpty()) {
            seen.add(Sight.of(
                    FactKind.LOGGED,
                    source,
                    each.at(),
                    Certainty.UNDETERMINED,
                    "every line carries the whole log context, whose keys are set elsewhere",
                    Sight.sink("log")));
        }
    }

    private static Resolved fill(String text, Map<String, String> properties) {
        return Placeholders.fill(
                text, name -> Optional.ofNullable(properties.get(name.replaceFirst("^(env|sys|sd):", "")))
                        .filter(value -> !value.isEmpty()));
    }
}
