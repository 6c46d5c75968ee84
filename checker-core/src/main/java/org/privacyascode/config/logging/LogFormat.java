package org.privacyascode.config.logging;

import java.util.List;
import java.util.Set;
import org.privacyascode.config.input.Element;
import org.privacyascode.config.input.Format;
import org.privacyascode.config.input.JsonText;
import org.privacyascode.config.input.PropertiesText;
import org.privacyascode.config.input.Seen;
import org.privacyascode.config.input.SourceText;
import org.privacyascode.config.input.UnreadableText;
import org.privacyascode.config.input.XmlText;
import org.privacyascode.config.input.YamlText;
import org.privacyascode.config.known.Appenders;
import org.privacyascode.config.known.Catalogue;

/** Reads logback (XML, Groovy), logback-access, Log4j 1 (XML, properties) and Log4j 2 (XML, YAML, JSON, properties). */
public final class LogFormat implements Format {
    private static final Set<String> NOTATIONS =
            Set.of("xml", "yaml", "yml", "json", "jsn", "properties", "groovy", "conf");

    private final Catalogue catalogue;
    private final Appenders appenders = Appenders.load();
    private final LogFiles files = new LogFiles();

    public LogFormat(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public boolean reads(SourceText source) {
        String name = source.name();
        if (source.extension().equals("xml") && isLogXml(source)) {
            return true;
        }
        return NOTATIONS.contains(source.extension())
                && (name.startsWith("log4j") || name.startsWith("logback") && name.endsWith(".groovy"));
    }

    private static boolean isLogXml(SourceText source) {
        return source.name().startsWith("logback")
                || source.name().startsWith("log4j")
                || source.head().contains("<appender ") && source.head().contains("ch.qos.logback")
                || source.head().matches("(?s)(\\s|<\\?[^>]*>|<!--.{0,4000}?-->)*<included>.*")
                || source.head().matches("(?is).*<configuration[^>]*>.*<appenders>.*");
    }

    @Override
    public void read(SourceText source, Seen seen) throws UnreadableText {
        files.add(source, roots(source));
    }

    /** Only then all files are known that include each other. */
    @Override
    public void finish(Seen seen) {
        files.forEach((source, roots) -> {
            LogTree facts = new LogTree(catalogue, appenders, source, seen);
            files.included(source, seen).forEach(facts::know);
            roots.forEach(facts::tell);
        });
    }

    private static List<Element> roots(SourceText source) throws UnreadableText {
        return switch (source.extension()) {
            case "xml" -> List.of(XmlText.read(source));
            case "groovy" -> List.of(GroovyLog.read(source));
            case "properties" -> List.of(LogProperties.tree(PropertiesText.read(source)));
            case "json", "jsn" -> LogNodes.trees(JsonText.read(source).roots());
            default -> LogNodes.trees(YamlText.read(source).roots());
        };
    }
}
