package org.privacyascode.config.web;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Conditions that template engines write as text: FreeMarker, Velocity, Mustache, Handlebars, Pebble, Jinja, JTE, Svelte. */
final class TemplateConditions {
    private static final Pattern DIRECTIVE =
            Pattern.compile("<#(?<ftl>if|elseif|else)\\b\\s*(?<ftlc>[^>]{0,400})>|(?<ftlend></#if>)"
                    + "|#\\{?(?<vm>if|elseif|else|foreach|macro|define|end)\\}?\\b\\s*(?<vmc>\\((?:[^()]|\\([^()]{0,200}\\)){0,400}\\))?"
                    + "|\\{\\{(?<mu>[#^/])\\s*(?<muc>[^}]{1,200})\\}\\}|\\{\\{\\s*(?<muelse>else)\\s*\\}\\}"
                    + "|\\{%-?\\s*(?<pe>if|elseif|elif|else|endif)\\b\\s*(?<pec>[^%]{0,400})%\\}"
                    + "|@(?<jte>if|elseif|else|endif)\\b\\s*(?<jtec>\\((?:[^()]|\\([^()]{0,200}\\)){0,400}\\))?(?!\\s*\\{)"
                    + "|\\{(?<sv>#if|:else|/if)\\b\\s*(?<svc>[^}]{0,400})\\}");

    private static final Pattern JSX =
            Pattern.compile("\\{\\s*(?<condition>[^{}\\n]{1,120}?)\\s*(?:&&|(?<ternary>\\?))\\s*(?=\\(?\\s*<)");

    private final GuardRanges ranges = new GuardRanges();
    private final Deque<Open> open = new ArrayDeque<>();

    /** A condition under way. */
    private record Open(int from, String condition, List<String> guards) {}

    private final String extension;

    private TemplateConditions(String extension) {
        this.extension = extension;
    }

    /** @param extension of the file, because a {@code #if} is a directive of Velocity alone and {@code @if} one of JTE */
    static TemplateConditions of(String text, String extension) {
        TemplateConditions conditions = new TemplateConditions(extension);
        if (text.contains("#") || text.contains("{%") || text.contains("@if")) {
            conditions.read(text);
        }
        return conditions;
    }

    /** Conditions of JSX: {@code {consent && <Script/>}}. */
    static TemplateConditions ofJsx(String text) {
        TemplateConditions conditions = new TemplateConditions("jsx");
        Matcher matcher = JSX.matcher(text);
        while (matcher.find()) {
            int depth = 1;
            int end = matcher.end();
            while (end < text.length() && depth > 0) {
                char c = text.charAt(end++);
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            }
            int other = matcher.group("ternary") == null ? -1 : text.indexOf(" : ", matcher.end());
            int stop = other > 0 && other < end ? other : end;
            List<String> guards = Consent.guard(matcher.group("condition"));
            if (!guards.isEmpty()) {
                conditions.ranges.add(matcher.end(), stop, guards);
            }
        }
        return conditions;
    }

    /** The guards of an offset, nearest first. */
    List<String> at(int offset) {
        return ranges.at(offset);
    }

    private void read(String text) {
        Matcher matcher = DIRECTIVE.matcher(text);
        while (matcher.find()) {
            if (matcher.group("ftl") != null) {
                step(matcher.group("ftl"), matcher.group("ftlc"), matcher);
            } else if (matcher.group("ftlend") != null) {
                close(matcher.start());
            } else if (matcher.group("vm") != null) {
                if (extension.equals("vm") || extension.equals("vtl")) {
                    velocity(matcher);
                }
            } else if (matcher.group("mu") != null) {
                mustache(matcher);
            } else if (matcher.group("muelse") != null) {
                step("else", "", matcher);
            } else if (matcher.group("pe") != null) {
                step(matcher.group("pe"), matcher.group("pec"), matcher);
            } else if (matcher.group("jte") != null && extension.equals("jte")) {
                step(matcher.group("jte"), plain(matcher.group("jtec")), matcher);
            } else if (matcher.group("sv") != null) {
                step(matcher.group("sv").replaceAll("[#:]", "").replace("/", "end"), matcher.group("svc"), matcher);
            }
        }
    }

    private void velocity(Matcher matcher) {
        String word = matcher.group("vm");
        if (word.equals("foreach") || word.equals("macro") || word.equals("define")) {
            open.push(new Open(matcher.end(), "", List.of()));
        } else {
            step(word, plain(matcher.group("vmc")), matcher);
        }
    }

    private void mustache(Matcher matcher) {
        String name = matcher.group("muc").strip();
        if (matcher.group("mu").equals("/")) {
            close(matcher.start());
            return;
        }
        String condition = name.replaceFirst("^(if|unless|with|each)\\s+", "");
        boolean negated = matcher.group("mu").equals("^") || name.startsWith("unless ");
        open.push(
                new Open(matcher.end(), condition, negated ? Consent.otherwise(condition) : Consent.guard(condition)));
    }

    private void step(String word, String condition, Matcher matcher) {
        switch (word) {
            case "if" -> open.push(new Open(matcher.end(), condition, Consent.guard(condition)));
            case "else" -> {
                String before = open.isEmpty() ? "" : open.peek().condition();
                close(matcher.start());
                open.push(new Open(matcher.end(), "", Consent.otherwise(before)));
            }
            case "elseif", "elif" -> {
                close(matcher.start());
                open.push(new Open(matcher.end(), condition, Consent.guard(condition)));
            }
            default -> close(matcher.start());
        }
    }

    private void close(int end) {
        if (!open.isEmpty()) {
            Open closed = open.pop();
            if (!closed.guards().isEmpty()) {
                ranges.add(closed.from(), end, closed.guards());
            }
        }
    }

    private static String plain(@org.jspecify.annotations.Nullable String condition) {
        return condition == null ? "" : condition.substring(1, condition.length() - 1);
    }
}
