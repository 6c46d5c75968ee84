package org.privacyascode.config.logging;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.privacyascode.config.input.CodeComments;
import org.privacyascode.config.input.Element;
import org.privacyascode.config.input.Element.Attribute;
import org.privacyascode.config.input.Element.Value;
import org.privacyascode.config.input.Position;
import org.privacyascode.config.input.SourceText;

/**
 * Logback in Groovy, read as text and never run: blocks, and assignments of literals. A value that an expression makes is open,
 * as one from the environment is.
 */
final class GroovyLog {
    private static final Pattern PART = Pattern.compile("(?<call>[A-Za-z_]\\w*)\\s*\\((?<args>[^(){}\\n]*)\\)\\s*\\{"
            + "|(?<bare>[A-Za-z_]\\w*)\\s*\\{|(?<open>\\{)|(?<close>\\})"
            + "|(?<key>[A-Za-z_]\\w*)\\s*=(?![=~])[ \\t]*(?<value>\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)*'|[^\\n;}]*)"
            + "|(?<skip>\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)*')");
    private static final Pattern TYPE = Pattern.compile("(?:[a-z_]\\w*\\.)*[A-Z]\\w*(?=\\.class|\\s*$|\\s*,)");

    private final SourceText source;
    private final Deque<Block> open = new ArrayDeque<>();

    /** A block under way. */
    private record Block(String name, Position at, List<Attribute> attributes, List<Element> children) {}

    private GroovyLog(SourceText source) {
        this.source = source;
    }

    static Element read(SourceText source) {
        return new GroovyLog(source).tree();
    }

    private Element tree() {
        open.push(new Block("configuration", Position.START, new ArrayList<>(), new ArrayList<>()));
        Matcher matcher = PART.matcher(CodeComments.blank(source.text()));
        while (matcher.find()) {
            if (matcher.group("call") != null) {
                open.push(block(matcher.group("call"), source.at(matcher.start())));
                type(matcher.group("args")).ifPresent(type -> open.peek()
                        .attributes()
                        .add(new Attribute("class", new Value(type, source.at(matcher.start("args"))))));
            } else if (matcher.group("bare") != null || matcher.group("open") != null) {
                String name = matcher.group("bare") == null ? "" : matcher.group("bare");
                open.push(block(name, source.at(matcher.start())));
            } else if (matcher.group("close") != null && open.size() > 1) {
                close();
            } else if (matcher.group("key") != null) {
                assign(matcher);
            }
        }
        while (open.size() > 1) {
            close();
        }
        Block root = open.pop();
        return Element.of(root.name(), root.at(), root.attributes(), root.children());
    }

    private static Block block(String name, Position at) {
        return new Block(name, at, new ArrayList<>(), new ArrayList<>());
    }

    private void close() {
        Block done = open.pop();
        open.peek().children().add(Element.of(done.name(), done.at(), done.attributes(), done.children()));
    }

    private void assign(Matcher matcher) {
        String written = matcher.group("value").strip();
        boolean quoted = written.startsWith("\"") || written.startsWith("'");
        boolean literal = quoted && !written.isEmpty() || written.matches("\\d+|true|false");
        String text = quoted ? written.substring(1, written.length() - 1) : literal ? written : "${" + written + "}";
        Value value = new Value(text, source.at(matcher.start("value") + (quoted ? 1 : 0)));
        if (open.size() == 1) {
            Position at = source.at(matcher.start());
            Value name = new Value(matcher.group("key"), at);
            open.peek()
                    .children()
                    .add(Element.of(
                            "property",
                            at,
                            List.of(new Attribute("name", name), new Attribute("value", value)),
                            List.of()));
        } else {
            open.peek().attributes().add(new Attribute(matcher.group("key"), value));
        }
    }

    private static Optional<String> type(String arguments) {
        Matcher matcher = TYPE.matcher(arguments.strip());
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }
}
