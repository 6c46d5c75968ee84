package org.privacyascode.config.logging;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.privacyascode.config.input.Element;
import org.privacyascode.config.input.Element.Value;
import org.privacyascode.config.input.Seen;
import org.privacyascode.config.input.Setting;
import org.privacyascode.config.input.SourceText;
import org.privacyascode.config.known.Appenders;
import org.privacyascode.config.known.Catalogue;
import org.privacyascode.config.known.Durations;
import org.privacyascode.config.known.Placeholders;
import org.privacyascode.config.known.Resolved;
import org.privacyascode.config.known.Sight;
import org.privacyascode.fact.Certainty;
import org.privacyascode.fact.FactKind;

/**
 * What the elements of a logging configuration say, whatever notation they were in. Conditions are not evaluated: what either
 * branch says, counts.
 */
final class LogTree {
    private static final Pattern LOOKUP = Pattern.compile(
            "\\$\\$?\\{(env|sys|sd|main|map|ctx|spring|bundle|docker|k8s|web|jndi|java|date|event|marker):");
    private static final Set<String> WHOLE = Set.of("jsontemplatelayout", "ecslayout");

    private final Catalogue catalogue;
    private final LogReceivers receivers;
    private final Set<String> plainLayouts;
    private final SourceText source;
    private final Seen seen;
    private final boolean access;
    private final Map<String, String> properties = new HashMap<>();

    LogTree(Catalogue catalogue, Appenders appenders, SourceText source, Seen seen) {
        this.catalogue = catalogue;
        this.plainLayouts = appenders.plainLayouts();
        this.receivers = new LogReceivers(catalogue, appenders, source, seen);
        this.source = source;
        this.seen = seen;
        this.access = source.name().contains("access");
    }

    void tell(Element root) {
        know(root);
        root.all().forEach(this::element);
    }

    /** Learns the properties of a file that is included. */
    void know(Element root) {
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
    }

    private void element(Element each) {
        pattern(each);
        history(each);
        receivers.tell(each, this::fill);
        layout(each);
        wholeContext(each);
    }

    private void pattern(Element each) {
        boolean written = each.name().equalsIgnoreCase("pattern")
                || (each.name().equalsIgnoreCase("property") || each.name().equals("variable"))
                        && each.get("name").toLowerCase(Locale.ROOT).contains("pattern");
        if (written && !each.text().text().isEmpty()) {
            words(each.text());
        }
        if (written) {
            each.attribute("value").ifPresent(this::words);
        }
        each.attribute("pattern").ifPresent(this::words);
        LogReceivers.parameter(each, "conversionPattern").ifPresent(this::words);
    }

    private void words(Value pattern) {
        Setting setting = new Setting(source, "pattern", pattern.text(), pattern.at(), pattern.at(), "");
        List<PatternWord> words =
                access ? AccessPattern.words(pattern.text()) : new LogPattern(catalogue.names()).words(pattern.text());
        LogFacts.words(setting, words, access ? "access log" : "application log")
                .forEach(seen::add);
    }

    private void history(Element each) {
        for (Element history : each.children("maxHistory").toList()) {
            retained(history.text(), history, RollingUnit.of(each.childText("fileNamePattern")));
        }
        each.attribute("maxHistory")
                .ifPresent(value -> retained(value, each, RollingUnit.of(each.get("fileNamePattern"))));
        if (each.name().equalsIgnoreCase("IfLastModified")) {
            each.attribute("age").ifPresent(age -> retained(age, each, "d"));
        }
    }

    private void retained(Value value, Element each, String unit) {
        Resolved resolved = fill(value.text());
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

    private void layout(Element each) {
        boolean holder = each.name().equals("layout") || each.name().equals("encoder");
        String type = each.get("class");
        String simple = type.substring(type.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (holder
                && !type.isEmpty()
                && !plainLayouts.contains(simple)
                && each.childText("pattern").isEmpty()
                && each.get("pattern").isEmpty()) {
            seen.add(Sight.of(
                    FactKind.LOGGED,
                    source,
                    each.at(),
                    Certainty.UNDETERMINED,
                    "the layout is a class of its own, and what it writes is not known",
                    Sight.sink("log")));
        }
    }

    private void wholeContext(Element each) {
        boolean plainJson = each.name().equals("encoder")
                && each.get("class").endsWith(".LogstashEncoder")
                && each.children("includeMdc")
                        .noneMatch(child -> child.text().text().equals("false"))
                && each.children("includeMdcKeyName").findAny().isEmpty();
        boolean log4j = WHOLE.contains(each.name().toLowerCase(Locale.ROOT))
                || each.name().equals("encoder") && each.get("class").endsWith(".EcsEncoder")
                || each.name().equalsIgnoreCase("JsonLayout")
                        && each.get("properties").equals("true");
        if (plainJson || log4j || each.name().equals("mdc") && each.children().isEmpty()) {
            seen.add(Sight.of(
                    FactKind.LOGGED,
                    source,
                    each.at(),
                    Certainty.UNDETERMINED,
                    "every line carries the whole log context, whose keys are set elsewhere",
                    Sight.sink("log")));
        }
    }

    /** Lookups of Log4j 2 name their source before a colon, which elsewhere begins a default. */
    private Resolved fill(String text) {
        return Placeholders.fill(LOOKUP.matcher(text).replaceAll("\\${$1."), name -> Optional.ofNullable(
                        properties.get(name.replaceFirst("^(env|sys|sd)\\.", "")))
                .filter(value -> !value.isEmpty()));
    }
}
