package org.privacyascode.config.deploy;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.privacyascode.config.input.Format;
import org.privacyascode.config.input.Seen;
import org.privacyascode.config.input.SourceText;
import org.privacyascode.config.known.Sight;
import org.privacyascode.fact.Certainty;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Target;

/** Reads the access-log formats of nginx and of Apache httpd. */
public final class NginxFormat implements Format {
    private static final Pattern DIRECTIVE =
            Pattern.compile("(?m)^[ \\t]*(?:(?<nginx>log_format|access_log)\\b(?<words>[^;]{0,4000})"
                    + "|(?<httpd>LogFormat|CustomLog)\\b(?<line>(?:[^\\n\\\\]|\\\\.|\\\\\\n){0,4000}))");
    private static final Pattern COMMENT = Pattern.compile("(?m)^[ \\t]*#.*$");
    private static final Map<String, String> WORDS = Map.of(
            "$remote_addr", "device.ip_address",
            "$http_x_forwarded_for", "device.ip_address",
            "$remote_user", "identity.username",
            "$http_user_agent", "device.browser",
            "$http_referer", "usage.referrer",
            "$http_cookie", "device.cookie_id",
            "%h", "device.ip_address",
            "%a", "device.ip_address",
            "%u", "identity.username",
            "%{User-agent}i", "device.browser");

    @Override
    public boolean reads(SourceText source) {
        return source.extension().equals("conf")
                && (source.text().matches("(?s).*\\b(server|http|upstream)\\s*\\{.*")
                        || source.text().contains("<VirtualHost"));
    }

    @Override
    public void read(SourceText source, Seen seen) {
        String text = COMMENT.matcher(source.text())
                .replaceAll(comment -> " ".repeat(comment.group().length()));
        Matcher matcher = DIRECTIVE.matcher(text);
        while (matcher.find()) {
            boolean nginx = matcher.group("nginx") != null;
            String directive = nginx ? matcher.group("nginx") : matcher.group("httpd");
            String format = nginx ? matcher.group("words") : matcher.group("line");
            boolean named = directive.equals("access_log")
                    && !format.strip().equals("off")
                    && !format.contains("$")
                    && format.strip().split("\\s+").length == 1;
            boolean written = directive.equals("access_log") || directive.equals("CustomLog");
            if (named || written && format.strip().endsWith("combined")) {
                logged("device.ip_address", "the format 'combined'", source, matcher.start(), seen);
                logged("device.browser", "the format 'combined'", source, matcher.start(), seen);
            }
            int from = matcher.start(nginx ? "words" : "line");
            WORDS.forEach((word, category) -> {
                int at = format.indexOf(word);
                if (at >= 0) {
                    logged(category, word, source, from + at, seen);
                }
            });
        }
    }

    private static void logged(String category, String word, SourceText source, int offset, Seen seen) {
        seen.add(Sight.data(
                FactKind.LOGGED,
                category,
                source,
                source.at(offset),
                Certainty.FACT,
                "the access log writes " + word,
                new Target("log", "", "", "", "access log", "")));
    }
}
