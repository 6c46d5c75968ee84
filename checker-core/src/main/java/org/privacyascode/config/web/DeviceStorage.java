package org.privacyascode.config.web;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.privacyascode.config.input.Position;
import org.privacyascode.config.input.Seen;
import org.privacyascode.config.input.SourceText;
import org.privacyascode.config.known.Catalogue;
import org.privacyascode.config.known.Durations;
import org.privacyascode.config.known.Sight;
import org.privacyascode.config.web.ScriptTokens.Literal;
import org.privacyascode.fact.Certainty;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Target;
import org.privacyascode.fact.Trace;

/** Cookies and other storage on the device that a script sets; reading and deleting do not count. */
final class DeviceStorage {
    private static final Pattern COOKIE = Pattern.compile("document\\.cookie\\s*=(?!=)\\s*");
    private static final Pattern KEPT = Pattern.compile(
            "(?:\\b(?<storage>localStorage|sessionStorage)\\.setItem\\s*\\(|\\b(?:Cookies|cookies|cookieStore|\\w*[cC]ookieService|cookieStorage)\\.(?:set|put)\\s*\\("
                    + "|\\$\\.cookie\\s*\\(|\\b(?:res|response|reply)\\.(?:cookie|setCookie)\\s*\\(|(?<![.\\w])setCookie\\s*\\(|\\bcookies\\(\\)\\.set\\s*\\(|\\b(?<database>indexedDB)\\.open\\s*\\()\\s*");
    private static final Pattern INDEXED =
            Pattern.compile("\\b(localStorage|sessionStorage)(?:\\.([A-Za-z_$][\\w$]*)|\\[)\\s*(?:=(?!=)|)");
    private static final Pattern MAX_AGE = Pattern.compile("max-age\\s*=\\s*(\\d+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern EXPIRES = Pattern.compile("\\bexpires\\s*:\\s*(\\d+)");
    private static final Pattern AGE = Pattern.compile("\\bmaxAge\\s*:\\s*(\\d{1,12}(?:\\s*\\*\\s*\\d{1,9}){0,5})");
    private static final Pattern DAYS = Pattern.compile("^[^;]{0,200},\\s*(\\d{1,5})\\s*[,)]");
    private static final Pattern NAME = Pattern.compile("(?:this\\.|[A-Z]\\w*\\.)?([A-Za-z_$][\\w$]*)\\s*[,\\]]");

    private final Catalogue catalogue;
    private final SourceText source;
    private final String code;
    private final TreeMap<Integer, Literal> literals;
    private final int from;
    private final IntFunction<List<String>> guards;
    private final Seen seen;
    private final Map<String, String> constants;

    DeviceStorage(
            Catalogue catalogue,
            SourceText source,
            String code,
            TreeMap<Integer, Literal> literals,
            int from,
            IntFunction<List<String>> guards,
            Seen seen) {
        this.catalogue = catalogue;
        this.source = source;
        this.code = code;
        this.literals = literals;
        this.from = from;
        this.guards = guards;
        this.seen = seen;
        this.constants = ScriptConstants.of(code, literals);
    }

    void tell() {
        cookies();
        kept();
        indexed();
    }

    private void cookies() {
        Matcher matcher = COOKIE.matcher(code);
        while (matcher.find()) {
            String statement = statement(matcher.end());
            if (isInside(matcher.start()) || isDeletion(statement)) {
                continue;
            }
            Optional<String> name = Optional.ofNullable(literals.get(matcher.end()))
                    .map(literal -> literal.text().split("=", 2)[0].strip())
                    .filter(text -> !text.isEmpty() && !text.contains("${"))
                    .or(() -> constant(matcher.end()));
            Map<String, String> attributes = new HashMap<>();
            Matcher age = MAX_AGE.matcher(statement);
            if (age.find()) {
                attributes.put("max-age", seconds(age.group(1), 1));
            }
            keep(name, attributes, matcher.start(), "document.cookie");
        }
    }

    private static boolean isDeletion(String statement) {
        String lower = statement.toLowerCase(Locale.ROOT);
        return lower.contains("1970") || lower.matches("(?s).*max-age\\s*=\\s*(0|-\\d+)\\b.*");
    }

    private String statement(int start) {
        int line = code.indexOf('\n', start);
        int stop = line < 0 ? code.length() : line;
        while (stop < code.length() - 1 && stop - start < 4000 && goesOn(code.substring(start, stop))) {
            int next = code.indexOf('\n', stop + 1);
            stop = next < 0 ? code.length() : next;
        }
        return code.substring(start, stop);
    }

    /** A line that ends in an operator or with an open bracket goes on in the next. */
    private static boolean goesOn(String text) {
        String bare = text.strip();
        return bare.endsWith("+") || bare.endsWith(",") || bare.endsWith("{") || bare.endsWith("(");
    }

    private void kept() {
        Matcher matcher = KEPT.matcher(code);
        while (matcher.find()) {
            if (isInside(matcher.start())
                    || code.substring(Math.max(0, matcher.start() - 9), matcher.start())
                            .endsWith("function ")) {
                continue;
            }
            Optional<Literal> literal = Optional.ofNullable(literals.get(matcher.end()));
            String rest = statement(matcher.end());
            boolean reads = matcher.group().startsWith("$.cookie")
                    && literal.isPresent()
                    && rest.matches("(?s)[^,]{0,200}\\).*");
            if (reads || rest.matches("(?s).*['\"]\\s*,\\s*null\\b.*")) {
                continue;
            }
            Optional<String> name = literal.map(Literal::text)
                    .filter(text -> !text.contains("${"))
                    .or(() -> constant(matcher.end()));
            String by = matcher.group().replaceAll("\\s*\\(\\s*$", "");
            keep(name, attributes(matcher, rest), matcher.start(), by);
        }
    }

    private static Map<String, String> attributes(Matcher matcher, String rest) {
        Map<String, String> attributes = new HashMap<>();
        String storage = matcher.group("storage");
        if (storage != null) {
            attributes.put("storage", storage.equals("localStorage") ? "local" : "session");
            return attributes;
        }
        if (matcher.group("database") != null) {
            attributes.put("storage", "database");
            return attributes;
        }
        Matcher days = EXPIRES.matcher(rest);
        Matcher age = AGE.matcher(rest);
        Matcher positional = DAYS.matcher(rest);
        if (days.find()) {
            attributes.put("max-age", "P" + days.group(1) + "D");
        } else if (age.find()) {
            boolean server = matcher.group().startsWith("res");
            attributes.put("max-age", seconds(age.group(1), server ? 1000 : 1));
        } else if (matcher.group().matches("(?s)(?:set|.*Service)\\w*.*") && positional.find()) {
            attributes.put("max-age", "P" + positional.group(1) + "D");
        }
        return attributes;
    }

    /** A number or a product of numbers as a period; servers' cookies count milliseconds. */
    private static String seconds(String written, int divisor) {
        BigInteger product = BigInteger.ONE;
        for (String factor : written.split("\\*")) {
            product = product.multiply(new BigInteger(factor.strip()));
        }
        BigInteger seconds = product.divide(BigInteger.valueOf(divisor));
        return Durations.seconds(seconds.bitLength() > 60 ? Long.MAX_VALUE / 86_400 * 86_400 : seconds.longValue());
    }

    private void indexed() {
        Matcher matcher = INDEXED.matcher(code);
        while (matcher.find()) {
            if (isInside(matcher.start())) {
                continue;
            }
            boolean property = matcher.group(2) != null && matcher.group().endsWith("=");
            boolean item =
                    matcher.group(2) == null && statement(matcher.end()).matches("(?s)[^\\]]{1,80}\\]\\s*=(?!=).*");
            if (property || item) {
                Optional<String> name = property
                        ? Optional.of(matcher.group(2))
                        : Optional.ofNullable(literals.get(matcher.end()))
                                .map(Literal::text)
                                .or(() -> constant(matcher.end()));
                keep(
                        name.filter(text -> !text.isEmpty()),
                        Map.of("storage", matcher.group(1).equals("localStorage") ? "local" : "session"),
                        matcher.start(),
                        matcher.group(1));
            }
        }
    }

    /** The text of a constant of this script that stands at an offset. */
    private Optional<String> constant(int at) {
        Matcher matcher = NAME.matcher(code).region(at, Math.min(code.length(), at + 200));
        return matcher.lookingAt() ? Optional.ofNullable(constants.get(matcher.group(1))) : Optional.empty();
    }

    private boolean isInside(int offset) {
        Map.Entry<Integer, Literal> before = literals.lowerEntry(offset);
        return before != null && offset < before.getValue().end() - from;
    }

    private void keep(Optional<String> name, Map<String, String> attributes, int offset, String by) {
        Position at = source.at(from + offset);
        Certainty certainty = name.isPresent() ? Certainty.FACT : Certainty.UNDETERMINED;
        String reason = name.isPresent()
                ? "the script sets it by " + by
                : "the script sets something by " + by + ", whose name is made at run time";
        String recipient = name.flatMap(catalogue.recipients()::cookie)
                .map(vendor -> vendor.id())
                .orElse("");
        seen.add(Sight.of(
                        FactKind.COOKIE, source, at, certainty, reason, new Target("cookie", recipient, "", "", "", ""))
                .along(new Trace(List.of(), List.of(), guards.apply(offset), List.of()))
                .with(attributes)
                .with(name.map(text -> Map.of("name", text)).orElse(Map.of())));
    }
}
