package org.privacyascode.config.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The markup inside a script, JSX and the templates of components, as a page of nothing but the tags that matter: all else is
 * blank, so that every offset stays. What an expression gives an attribute is not known and left out.
 */
final class ScriptMarkup {
    private static final Set<String> TAGS = Set.of(
            "input",
            "select",
            "textarea",
            "iframe",
            "img",
            "script",
            "link",
            "video",
            "audio",
            "source",
            "embed",
            "form");
    private static final Map<String, String> COMPONENTS = Map.of(
            "textfield", "input",
            "textinput", "input",
            "passwordinput", "input",
            "emailinput", "input",
            "formcontrol", "input",
            "form.control", "input",
            "field", "input",
            "formfield", "input",
            "form.input", "input",
            "image", "img");
    private static final Pattern OPEN = Pattern.compile("<([A-Za-z][\\w.]{0,30})(?=[\\s/>])");
    private static final Pattern INLINE =
            Pattern.compile("(?:\\btemplate\\s*:|\\bhtml|\\bsvg|\\bdefineComponent\\()\\s*`");
    private static final Pattern REGISTERED =
            Pattern.compile("\\{\\s*\\.\\.\\.\\s*[\\w.]{1,60}\\(\\s*([\"'][\\w.-]{1,80}[\"'])");
    private static final Pattern LITERAL = Pattern.compile("\\{\\s*([\"'`])([^\"'`{}]{0,400})\\1\\s*\\}");

    private final String script;
    private final StringBuilder page;

    private ScriptMarkup(String script) {
        this.script = script;
        this.page = new StringBuilder(script.length());
        for (int i = 0; i < script.length(); i++) {
            page.append(script.charAt(i) == '\n' ? '\n' : ' ');
        }
    }

    /** A page of a script's tags; empty, where it has none. */
    static Optional<String> page(String script, String extension) {
        ScriptMarkup markup = new ScriptMarkup(script);
        boolean found;
        if (List.of("tsx", "jsx").contains(extension)) {
            found = markup.tags(0, script.length());
        } else {
            found = markup.inline();
        }
        return found ? Optional.of(markup.page.toString()) : Optional.empty();
    }

    private boolean inline() {
        boolean found = false;
        Matcher matcher = INLINE.matcher(script);
        while (matcher.find()) {
            int end = script.indexOf('`', matcher.end());
            if (end > 0) {
                found |= tags(matcher.end(), end);
            }
        }
        return found;
    }

    private boolean tags(int from, int to) {
        boolean found = false;
        Matcher matcher = OPEN.matcher(script).region(from, to);
        while (matcher.find()) {
            String name = matcher.group(1).toLowerCase(Locale.ROOT);
            String tag = TAGS.contains(name) ? name : COMPONENTS.get(name);
            if (tag != null) {
                page.replace(matcher.start(), matcher.start() + 1 + tag.length(), "<" + tag);
                attributes(matcher.end(), to);
                found = true;
            }
        }
        return found;
    }

    private void attributes(int from, int to) {
        int at = from;
        while (at < to) {
            char c = script.charAt(at);
            if (c == '>') {
                page.setCharAt(at, '>');
                return;
            }
            if (c == '"' || c == '\'') {
                int end = Math.min(to, script.indexOf(c, at + 1) < 0 ? to : script.indexOf(c, at + 1) + 1);
                copy(at, end);
                at = end;
            } else if (c == '{') {
                int end = Math.min(to, close(at, to));
                expression(at, end);
                at = end;
            } else {
                page.setCharAt(at, c);
                at++;
            }
        }
    }

    private void expression(int from, int end) {
        String text = script.substring(from, end);
        Matcher literal = LITERAL.matcher(text);
        Matcher registered = REGISTERED.matcher(text);
        if (literal.matches()) {
            int value = from + literal.start(2);
            copy(value, from + literal.end(2));
            page.setCharAt(value - 1, '"');
            page.setCharAt(from + literal.end(2), '"');
        } else if (registered.lookingAt()) {
            int value = from + registered.start(1);
            page.replace(value - 5, value, "name=");
            copy(value, from + registered.end(1));
        } else if (from > 0 && page.charAt(from - 1) == '=') {
            page.setCharAt(from - 1, ' ');
        }
    }

    private void copy(int from, int to) {
        for (int i = from; i < to; i++) {
            page.setCharAt(i, script.charAt(i));
        }
    }

    private int close(int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = script.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i + 1;
            }
        }
        return to;
    }
}
