package org.privacyascode.config.server;

import java.util.Locale;
import java.util.Map;
import org.privacyascode.config.input.Element;
import org.privacyascode.config.input.Format;
import org.privacyascode.config.input.Seen;
import org.privacyascode.config.input.SourceText;
import org.privacyascode.config.input.UnreadableText;
import org.privacyascode.config.input.XmlText;
import org.privacyascode.config.known.Durations;
import org.privacyascode.config.known.Sight;

/** Reads {@code web.xml} and its fragments: session time and the session cookie. */
public final class WebXml implements Format {

    @Override
    public boolean reads(SourceText source) {
        return source.extension().equals("xml")
                && (source.name().startsWith("web.") && source.head().contains("<web-app")
                        || source.name().startsWith("web-fragment")
                        || source.head().contains("<web-app"));
    }

    @Override
    public void read(SourceText source, Seen seen) throws UnreadableText {
        Element root = XmlText.read(source);
        root.children("session-config").forEach(config -> session(config, source, seen));
    }

    private static void session(Element config, SourceText source, Seen seen) {
        String name = config.children("cookie-config")
                .map(cookie -> cookie.childText("name"))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("JSESSIONID");
        config.children("session-timeout")
                .forEach(timeout -> Durations.iso(timeout.text().text(), "m")
                        .ifPresent(period -> seen.add(Sight.cookie(
                                source,
                                timeout.text().at(),
                                name,
                                Map.of(
                                        "idle",
                                        period,
                                        "key",
                                        "session-timeout",
                                        "key-at",
                                        timeout.at().toString()),
                                "the session ends after " + period + " of idleness"))));
        config.children("cookie-config")
                .flatMap(cookie -> cookie.children().stream())
                .forEach(each -> attribute(each, name, source, seen));
    }

    private static void attribute(Element each, String name, SourceText source, Seen seen) {
        String key = each.name().toLowerCase(Locale.ROOT);
        String text = each.text().text();
        String value = key.equals("max-age") ? Durations.iso(text, "s").orElse("session") : text;
        if (!value.isEmpty() && !key.equals("comment") && !key.equals("attribute")) {
            seen.add(Sight.cookie(
                    source,
                    each.text().at(),
                    name,
                    Map.of(
                            key,
                            value,
                            "key",
                            "cookie-config." + key,
                            "key-at",
                            each.at().toString()),
                    "the setting decides " + key + " of the cookie"));
        }
    }
}
