package org.privacyascode.config.known;

import java.net.IDN;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds hosts in texts. A URL's user part is never kept: it may hold a password. */
public final class Addresses {
    private static final int MAX_TEXT = 16_384;
    private static final Pattern URL =
            Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]{1,30}):(?:[a-zA-Z0-9]{1,20}:)?//([^\\s\"'<>`|\\\\]{1,2048})");
    private static final Pattern PROTOCOL_RELATIVE =
            Pattern.compile("^\\s*//([^\\s/\"'<>`|\\\\]+\\.[^\\s\"'<>`|\\\\]+)");
    private static final Pattern HOST = Pattern.compile(
            "\\.?([a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?(?:\\.[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?)*)\\.?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TOP = Pattern.compile(".*\\.[a-z][a-z0-9-]*[a-z]|(\\d{1,3}\\.){3}\\d{1,3}");

    private Addresses() {}

    /** The hosts of the URLs in a text, in order. */
    public static List<Address> urls(String text) {
        List<Address> found = new ArrayList<>(1);
        if (text.length() > MAX_TEXT && text.indexOf("//") < 0) {
            return found;
        }
        if (text.contains("://")) {
            Matcher matcher = URL.matcher(text);
            while (matcher.find()) {
                add(matcher.group(1).toLowerCase(Locale.ROOT), matcher.group(2), matcher.start(2), found);
            }
        } else if (text.contains("//")) {
            Matcher matcher = PROTOCOL_RELATIVE.matcher(text);
            if (matcher.find()) {
                add("https", matcher.group(1), matcher.start(1), found);
            }
        }
        return found;
    }

    /** The hosts of a setting: of URLs, or the value itself as {@code host}, {@code host:port} or a list of them. */
    public static List<Address> settings(String text) {
        List<Address> urls = urls(text);
        if (!urls.isEmpty()) {
            return urls;
        }
        List<Address> found = new ArrayList<>(1);
        int from = 0;
        for (String part : text.split("[,;]", 32)) {
            String value = part.strip();
            int offset = from + part.indexOf(value.isEmpty() ? part : value);
            int equals = value.indexOf('=');
            bare(equals < 0 ? value : value.substring(equals + 1), offset + equals + 1)
                    .ifPresent(found::add);
            from += part.length() + 1;
        }
        return found;
    }

    private static Optional<Address> bare(String value, int offset) {
        String host = value.strip().replaceFirst(":\\d{1,5}(/.*)?$", "");
        int slash = host.indexOf('/');
        String path = slash < 0 ? "" : host.substring(slash);
        return host(slash < 0 ? host : host.substring(0, slash)).map(name -> new Address(name, path, offset, ""));
    }

    private static void add(String scheme, String rest, int offset, List<Address> into) {
        int end = end(rest, "/?#;");
        String authority = rest.substring(0, end);
        String path = rest.substring(end);
        int query = end(path, "?#;");
        int user = authority.lastIndexOf('@');
        int first = user + 1;
        for (String each : authority.substring(first).split(",", 16)) {
            String name = each.startsWith("[") ? each : each.replaceFirst(":[^:]*$", "");
            int at = first;
            host(name).ifPresent(host -> into.add(new Address(host, path.substring(0, query), offset + at, scheme)));
            first += each.length() + 1;
        }
    }

    private static int end(String text, String marks) {
        for (int i = 0; i < text.length(); i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return text.length();
    }

    /** A host name in its normal form; empty when the text is none. */
    public static Optional<String> host(String text) {
        if (text.startsWith("[") && text.endsWith("]")) {
            return Optional.of(text.toLowerCase(Locale.ROOT));
        }
        String ascii = text;
        if (text.chars().anyMatch(c -> c > 127)) {
            try {
                ascii = IDN.toASCII(text);
            } catch (IllegalArgumentException notAName) {
                return Optional.empty();
            }
        }
        Matcher matcher = HOST.matcher(ascii);
        return matcher.matches() ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** Whether a host has a dot and ends like a public name or an address. */
    public static boolean isQualified(String host) {
        return TOP.matcher(host).matches() || host.startsWith("[");
    }
}
