package org.privacyascode.config.logging;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.privacyascode.config.input.Element;
import org.privacyascode.config.input.Element.Value;
import org.privacyascode.config.input.Seen;
import org.privacyascode.config.input.Setting;
import org.privacyascode.config.input.SourceText;
import org.privacyascode.config.known.Appenders;
import org.privacyascode.config.known.Catalogue;
import org.privacyascode.config.known.Resolved;
import org.privacyascode.config.known.Sight;
import org.privacyascode.fact.Certainty;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;

/** Where appenders send log lines. */
final class LogReceivers {
    private static final Set<String> HOSTS = Set.of(
            "remotehost",
            "host",
            "url",
            "uri",
            "destination",
            "sysloghost",
            "smtphost",
            "grayloghost",
            "endpoint",
            "endpointurl",
            "bootstrapservers",
            "bootstrap.servers",
            "brokerlist");

    private final Catalogue catalogue;
    private final Appenders appenders;
    private final SourceText source;
    private final Seen seen;

    LogReceivers(Catalogue catalogue, Appenders appenders, SourceText source, Seen seen) {
        this.catalogue = catalogue;
        this.appenders = appenders;
        this.source = source;
        this.seen = seen;
    }

    void tell(Element element, Function<String, Resolved> fill) {
        String type = element.name().equalsIgnoreCase("appender")
                ? element.get("class").isEmpty() ? element.get("type") : element.get("class")
                : element.name();
        appenders.receiver(type).ifPresent(receiver -> receiver(receiver, type, element, fill));
    }

    /** A value as attribute, as child or as a {@code param} of Log4j 1. */
    static Optional<Value> parameter(Element element, String name) {
        return element.attribute(name).or(() -> element.children("param")
                .filter(each -> each.get("name").equalsIgnoreCase(name))
                .findFirst()
                .flatMap(each -> each.attribute("value")));
    }

    private void receiver(String receiver, String type, Element each, Function<String, Resolved> fill) {
        Optional<Value> host = host(each);
        if (host.isPresent()) {
            Setting setting = new Setting(
                    source, type, host.get().text(), each.at(), host.get().at(), "");
            String sink = receiver.equals("mail") || receiver.equals("message") ? receiver : "log";
            List<Fact> facts = catalogue
                    .endpoints()
                    .endpoint(sink, setting, fill.apply(host.get().text()));
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

    private static boolean isHost(String name) {
        return HOSTS.contains(name.toLowerCase(java.util.Locale.ROOT));
    }

    private static Optional<Value> host(Element appender) {
        Optional<Value> child = appender.all()
                .skip(1)
                .filter(each -> isHost(each.name()))
                .map(Element::text)
                .filter(text -> !text.text().isEmpty())
                .findFirst();
        Optional<Value> named = appender.all()
                .skip(1)
                .filter(each -> isHost(each.get("name")))
                .map(each -> each.attribute("value").orElse(each.text()))
                .findFirst();
        return child.or(() -> named).or(() -> appender.attributes().stream()
                .filter(each -> isHost(each.name()))
                .map(Element.Attribute::value)
                .findFirst());
    }
}
