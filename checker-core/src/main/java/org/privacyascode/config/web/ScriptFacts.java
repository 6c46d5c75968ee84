package org.privacyascode.config.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.privacyascode.config.input.Position;
import org.privacyascode.config.input.Seen;
import org.privacyascode.config.input.SourceText;
import org.privacyascode.config.known.Address;
import org.privacyascode.config.known.Addresses;
import org.privacyascode.config.known.Catalogue;
import org.privacyascode.config.known.Durations;
import org.privacyascode.config.known.HostKind;
import org.privacyascode.config.known.Sight;
import org.privacyascode.config.web.ScriptTokens.Literal;
import org.privacyascode.config.web.ScriptTokens.Script;
import org.privacyascode.fact.Certainty;
import org.privacyascode.fact.FactKind;

/** What a script calls and what it keeps on the device. Nothing is run: what a name or host is made of at run time stays open. */
final class ScriptFacts {
    private static final Pattern CALLS = Pattern.compile(
            "(?s).*(?:\\bsrc\\s*[=:]|\\bfetch\\s*\\(|\\.open\\s*\\([^)]*,|\\bimport\\s*\\(|\\bfrom|\\bimport|\\bimportScripts\\s*\\(|axios[.\\w]*\\s*\\(|"
                    + "\\.(?:get|post|put|patch|delete|ajax|getScript|getJSON|load|request|sendBeacon)\\s*(?:<[^>]*>)?\\(|sendBeacon\\s*\\(|\\bnew\\s+(?:WebSocket|EventSource|Worker)\\s*\\(|"
                    + "loadScript\\w*\\s*\\(|\\b(?:url|uri|endpoint|baseURL|apiUrl|host)\\s*[:=])\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COOKIE = Pattern.compile("document\\.cookie\\s*=(?!=)\\s*");
    private static final Pattern KEPT = Pattern.compile(
            "(?:\\b(?<storage>localStorage|sessionStorage)\\.setItem\\s*\\(|\\b(?:Cookies|cookies|cookieStore|\\w*[cC]ookieService)\\.(?:set|put)\\s*\\(|\\$\\.cookie\\s*\\(|(?<![.\\w])setCookie\\s*\\()\\s*");
    private static final Pattern INDEXED =
            Pattern.compile("\\b(localStorage|sessionStorage)(?:\\.([A-Za-z_$][\\w$]*)|\\[)\\s*(?:=(?!=)|)");
    private static final Pattern MAX_AGE = Pattern.compile("max-age\\s*=\\s*(\\d+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern EXPIRES = Pattern.compile("\\bexpires\\s*:\\s*(\\d+)");

    private final Catalogue catalogue;
    private final SourceText source;
    private final List<String> guards;
    private final Seen seen;

    ScriptFacts(Catalogue catalogue, SourceText source, List<String> guards, Seen seen) {
        this.catalogue = catalogue;
        this.source = source;
        this.guards = guards;
        this.seen = seen;
    }

    void tell(int from, int to) {
        Script script = ScriptTokens.read(source.text(), from, to);
        Map<Integer, Literal> byOffset = new HashMap<>();
        for (Literal literal : script.literals()) {
            byOffset.put(literal.offset() - from, literal);
            hosts(literal, script.code(), from);
        }
        TimeToLive.tell(script.code(), from, source, seen);
        cookies(script, byOffset, from);
        kept(script, byOffset, from);
        indexed(script, byOffset, from);
    }

    private void hosts(Literal literal, String code, int from) {
        if (literal.text().indexOf("//") < 0
                || literal.text().length() > 8192
                || literal.text().contains("<a ")) {
            return;
        }
        String before = code.substring(Math.max(0, literal.offset() - from - 120), literal.offset() - from);
        boolean called = CALLS.matcher(before).matches();
        for (Address address : Addresses.urls(literal.text())) {
            boolean markup = literal.text().contains("<script")
                    || literal.text().contains("<iframe")
                    || literal.text().contains("<img");
            if (catalogue.recipients().kind(address) == HostKind.VENDOR ? !isLink(before) : called || markup) {
                Position at = source.at(literal.offset() + 1 + address.offset());
                Loaded.called(catalogue, address, source, at, guards, "script", seen);
            }
        }
    }

    private static boolean isLink(String before) {
        return before.matches("(?s).*(href|link|docs|documentation|helpUrl|homepage|permalink)\\w*['\"]?\\s*[:=]\\s*");
    }

    private void cookies(Script script, Map<Integer, Literal> literals, int from) {
        Matcher matcher = COOKIE.matcher(script.code());
        while (matcher.find()) {
            if (isInside(matcher.start(), literals)) {
                continue;
            }
            String statement = statement(script.code(), matcher.end());
            if (isDeletion(statement)) {
                continue;
            }
            Optional<String> name = Optional.ofNullable(literals.get(matcher.end()))
                    .map(literal -> literal.text().split("=", 2)[0].strip())
                    .filter(text -> !text.isEmpty() && !text.contains("${"));
            Map<String, String> attributes = new HashMap<>();
            Matcher age = MAX_AGE.matcher(statement);
            if (age.find()) {
                attributes.put(
                        "max-age",
                        Durations.seconds(Long.parseLong(age.group(1)
                                .substring(0, Math.min(15, age.group(1).length())))));
            }
            keep(name, attributes, source.at(from + matcher.start()), "document.cookie");
        }
    }

    private static boolean isDeletion(String statement) {
        String lower = statement.toLowerCase(Locale.ROOT);
        return lower.contains("1970") || lower.matches("(?s).*max-age\\s*=\\s*(0|-\\d+)\\b.*");
    }

    private static String statement(String code, int from) {
        int line = code.indexOf('\n', from);
        int stop = line < 0 ? code.length() : line;
        while (stop < code.length() - 1 && code.substring(from, stop).strip().endsWith("+")) {
            int next = code.indexOf('\n', stop + 1);
            stop = next < 0 ? code.length() : next;
        }
        return code.substring(from, stop);
    }

    private void kept(Script script, Map<Integer, Literal> literals, int from) {
        Matcher matcher = KEPT.matcher(script.code());
        while (matcher.find()) {
            if (isInside(matcher.start(), literals)
                    || script.code().substring(0, matcher.start()).endsWith("function ")) {
                continue;
            }
            Optional<Literal> literal = Optional.ofNullable(literals.get(matcher.end()));
            String rest = statement(script.code(), matcher.end());
            boolean reads = matcher.group().startsWith("$.cookie")
                    && literal.isPresent()
                    && rest.matches("(?s)[^,]{0,200}\\).*");
            if (reads || rest.matches("(?s).*['\"]\\s*,\\s*null\\b.*")) {
                continue;
            }
            Map<String, String> attributes = new HashMap<>();
            String storage = matcher.group("storage");
            if (storage != null) {
                attributes.put("storage", storage.equals("localStorage") ? "local" : "session");
            }
            Matcher days = EXPIRES.matcher(rest);
            if (storage == null && days.find()) {
                attributes.put("max-age", "P" + days.group(1) + "D");
            }
            keep(
                    literal.map(Literal::text).filter(text -> !text.contains("${")),
                    attributes,
                    source.at(from + matcher.start()),
                    matcher.group().replaceAll("\\s*\\(\\s*$", ""));
        }
    }

    private void indexed(Script script, Map<Integer, Literal> literals, int from) {
        Matcher matcher = INDEXED.matcher(script.code());
        while (matcher.find()) {
            if (isInside(matcher.start(), literals)) {
                continue;
            }
            boolean property = matcher.group(2) != null && matcher.group().endsWith("=");
            Optional<Literal> literal =
                    matcher.group(2) == null ? Optional.ofNullable(literals.get(matcher.end())) : Optional.empty();
            boolean item = matcher.group(2) == null
                    && statement(script.code(), matcher.end()).matches("(?s)[^\\]]{1,80}\\]\\s*=(?!=).*");
            if (property || item) {
                String name =
                        property ? matcher.group(2) : literal.map(Literal::text).orElse("");
                keep(
                        Optional.of(name).filter(text -> !text.isEmpty()),
                        Map.of("storage", matcher.group(1).equals("localStorage") ? "local" : "session"),
                        source.at(from + matcher.start()),
                        matcher.group(1));
            }
        }
    }

    private static boolean isInside(int offset, Map<Integer, Literal> literals) {
        return literals.entrySet().stream()
                .anyMatch(each -> each.getKey() < offset
                        && offset
                                < each.getKey()
                                        + each.getValue().end()
                                        - each.getValue().offset());
    }

    private void keep(Optional<String> name, Map<String, String> attributes, Position at, String by) {
        Certainty certainty = name.isPresent() ? Certainty.FACT : Certainty.UNDETERMINED;
        String reason = name.isPresent()
                ? "the script sets it by " + by
                : "the script sets something by " + by + ", whose name is made at run time";
        String recipient = name.flatMap(catalogue.recipients()::cookie)
                .map(vendor -> vendor.id())
                .orElse("");
        seen.add(Sight.of(
                        FactKind.COOKIE,
                        source,
                        at,
                        certainty,
                        reason,
                        new org.privacyascode.fact.Target("cookie", recipient, "", "", "", ""))
                .along(new org.privacyascode.fact.Trace(List.of(), List.of(), guards, List.of()))
                .with(attributes)
                .with(name.map(text -> Map.of("name", text)).orElse(Map.of())));
    }
}
