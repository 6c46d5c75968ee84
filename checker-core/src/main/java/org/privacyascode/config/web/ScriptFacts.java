package org.privacyascode.config.web;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.privacyascode.config.input.Position;
import org.privacyascode.config.input.Seen;
import org.privacyascode.config.input.SourceText;
import org.privacyascode.config.known.Address;
import org.privacyascode.config.known.Addresses;
import org.privacyascode.config.known.Catalogue;
import org.privacyascode.config.known.HostKind;
import org.privacyascode.config.web.ScriptTokens.Literal;
import org.privacyascode.config.web.ScriptTokens.Script;

/** What a script calls and what it keeps on the device. Nothing is run: what a name or host is made of at run time stays open. */
final class ScriptFacts {
    private static final Pattern CALLS = Pattern.compile(
            "(?s).*(?:\\bsrc\\s*[=:]|\\bfetch\\s*\\(|\\.open\\s*\\([^)]*,|\\bimport\\s*\\(|\\bfrom|\\bimport|\\bimportScripts\\s*\\(|axios[.\\w]*\\s*\\(|"
                    + "\\.(?:get|post|put|patch|delete|ajax|getScript|getJSON|load|request|sendBeacon)\\s*(?:<[^>]*>)?\\(|sendBeacon\\s*\\(|\\bnew\\s+(?:WebSocket|EventSource|Worker)\\s*\\(|"
                    + "loadScript\\w*\\s*\\(|\\b(?:url|uri|endpoint|baseURL|apiUrl|host)\\s*[:=])\\s*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ATTRIBUTE =
            Pattern.compile("<[A-Za-z][^<>]*\\s(?:src|href|srcSet|poster|data|action)=\\{?\\s*$");

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
        ScriptConditions conditions = ScriptConditions.of(script, from);
        TreeMap<Integer, Literal> literals = new TreeMap<>();
        for (Literal literal : script.literals()) {
            literals.put(literal.offset() - from, literal);
            hosts(literal, script.code(), from, conditions);
        }
        TimeToLive.tell(script.code(), from, source, seen);
        new DeviceStorage(catalogue, source, script.code(), literals, from, at -> guards(at, conditions), seen).tell();
    }

    private List<String> guards(int at, ScriptConditions conditions) {
        List<String> all = new ArrayList<>(conditions.at(at));
        all.addAll(guards);
        return all;
    }

    private void hosts(Literal literal, String code, int from, ScriptConditions conditions) {
        if (literal.text().indexOf("//") < 0
                || literal.text().length() > 8192
                || literal.text().contains("<a ")) {
            return;
        }
        int start = literal.offset() - from;
        String before = code.substring(Math.max(0, start - 120), start);
        if (source.extension().endsWith("sx") && ATTRIBUTE.matcher(before).find()) {
            return;
        }
        boolean called = CALLS.matcher(before).matches();
        for (Address address : Addresses.urls(literal.text())) {
            boolean markup = literal.text().contains("<script")
                    || literal.text().contains("<iframe")
                    || literal.text().contains("<img");
            if (catalogue.recipients().kind(address) == HostKind.VENDOR ? !isLink(before) : called || markup) {
                Position at = source.at(literal.offset() + 1 + address.offset());
                Loaded.called(catalogue, address, source, at, guards(start, conditions), "script", seen);
            }
        }
    }

    private static boolean isLink(String before) {
        return before.matches("(?s).*(href|link|docs|documentation|helpUrl|homepage|permalink)\\w*['\"]?\\s*[:=]\\s*");
    }
}
