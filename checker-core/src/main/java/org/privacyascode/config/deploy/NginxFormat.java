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

/** Reads the access-log formats of nginx and of Apache httpd. */
public final class NginxFormat implements Format {
    private static final Pattern DIRECTIVE =
            Pattern.compile("(?m)^[ \\t]*(log_format|access_log|LogFormat|CustomLog)\\b([^;\\n#]*(?:'[^']*'[\\s;]*)*)");
    private static final Map<String, String> WORDS = Map.of(
            "$remote_addr", "device.ip_address",
            "$http_x_forwarded_for", "device.ip_address",
            "$remote_user", "identity.username",
            "$http_user_agent", "device.browser",
            "$http_referer", "usage.referrer",
            "$http_cookie", "device.cookie_id",
            "%h", "device.ip_address",
            "%a", "device.ip_address",
            "%u", "identity.username");

    @Override
    public boolean reads(SourceText source) {
        return source.extension().equals("conf")
                && (source.text().matches("(?s).*\\b(server|http|upstream)\\s*\\{.*")
                        || source.text().contains("<VirtualHost"));
    }

    @Override
    public void read(SourceText source, Seen seen) {
        Matcher matcher = DIRECTIVE.matcher(source.text());
        while (matcher.find()) {
            String format = matcher.group(2);
            boolean named = matcher.group(1).equals("access_log") && !format.contains("off") && !format.contains("$");
            boolean combined = format.strip().endsWith("combined")
                    || named && format.strip().split("\\s+").length == 1;
            if (combined && (named || matcher.group(1).equals("CustomLog"))) {
                logged("device.ip_address", "the format 'combined'", source, matcher.start(), seen);
                logged("device.browser", "the format 'combined'", source, matcher.start(), seen);
            }
            WORDS.forEach((word, category) -> {
                int at = format.indexOf(word);
                if (at >= 0) {
                    logged(category, word, source, matcher.start(2) + at, seen);
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
                Sight.sink("log")));
    }
}
