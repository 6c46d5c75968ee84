package org.privacyascode.config.logging;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads access-log patterns of Tomcat, Undertow, Jetty, Netty, logback-access and the named formats. */
public final class AccessPattern {
    private static final Pattern WORD = Pattern.compile("%-?\\d*(?:"
            + "\\{(?<before>[^}]{1,80})\\}(?<kind>[a-zA-Z]\\b|[a-zA-Z])"
            + "|(?<kind2>i|header|reqHeader|c|reqCookie|cookie)\\{(?<after>[^}]{1,80})\\}"
            + "|(?<name>remoteIP|clientHost|remoteHost|remoteUser|user|sessionID|queryString|[a-zA-Z]))");
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("a", "device.ip_address"),
            Map.entry("h", "device.ip_address"),
            Map.entry("remoteIP", "device.ip_address"),
            Map.entry("clientHost", "device.ip_address"),
            Map.entry("remoteHost", "device.ip_address"),
            Map.entry("u", "identity.username"),
            Map.entry("user", "identity.username"),
            Map.entry("remoteUser", "identity.username"),
            Map.entry("S", "credential.session"),
            Map.entry("sessionID", "credential.session"));
    private static final Map<String, String> HEADERS = Map.ofEntries(
            Map.entry("user-agent", "device.browser"),
            Map.entry("referer", "usage.referrer"),
            Map.entry("x-forwarded-for", "device.ip_address"),
            Map.entry("x-real-ip", "device.ip_address"),
            Map.entry("forwarded", "device.ip_address"),
            Map.entry("true-client-ip", "device.ip_address"),
            Map.entry("cf-connecting-ip", "device.ip_address"),
            Map.entry("cookie", "device.cookie_id"),
            Map.entry("authorization", "credential.session"),
            Map.entry("accept-language", "demographic.language"));
    private static final List<PatternWord> COMMON = List.of(
            new PatternWord("device.ip_address", "common", 0), new PatternWord("identity.username", "common", 0));

    private AccessPattern() {}

    /** What the pattern writes about people. */
    public static List<PatternWord> words(String pattern) {
        Optional<List<PatternWord>> named = named(pattern.strip());
        if (named.isPresent()) {
            return named.get();
        }
        List<PatternWord> found = new ArrayList<>();
        Matcher matcher = WORD.matcher(pattern.length() > 16_384 ? pattern.substring(0, 16_384) : pattern);
        while (matcher.find()) {
            category(matcher)
                    .ifPresent(category -> found.add(new PatternWord(category, matcher.group(), matcher.start())));
        }
        return found;
    }

    private static Optional<List<PatternWord>> named(String pattern) {
        return switch (pattern.toLowerCase(Locale.ROOT)) {
            case "common", "clf", "%h %l %u %t %r %s %b" -> Optional.of(COMMON);
            case "combined" -> Optional.of(List.of(
                    COMMON.get(0),
                    COMMON.get(1),
                    new PatternWord("device.browser", "combined", 0),
                    new PatternWord("usage.referrer", "combined", 0)));
            default -> Optional.empty();
        };
    }

    private static Optional<String> category(Matcher matcher) {
        if (matcher.group("before") != null) {
            return argument(matcher.group("kind"), matcher.group("before"));
        }
        if (matcher.group("after") != null) {
            return argument(matcher.group("kind2"), matcher.group("after"));
        }
        return Optional.ofNullable(LETTERS.get(matcher.group("name")));
    }

    private static Optional<String> argument(String kind, String argument) {
        String name = argument.toLowerCase(Locale.ROOT);
        if (name.startsWith("i,")) {
            return header(name.substring(2));
        }
        return switch (kind) {
            case "i", "header", "reqHeader" -> header(name);
            case "c", "reqCookie", "cookie" -> Optional.of("device.cookie_id");
            case "a", "h" -> name.equals("server") || name.equals("local")
                    ? Optional.empty()
                    : Optional.of("device.ip_address");
            default -> Optional.empty();
        };
    }

    private static Optional<String> header(String name) {
        return Optional.ofNullable(HEADERS.get(name));
    }
}
