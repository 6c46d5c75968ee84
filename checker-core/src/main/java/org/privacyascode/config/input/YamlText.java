package org.privacyascode.config.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.privacyascode.config.input.Node.Mapping;
import org.privacyascode.config.input.Node.Pair;
import org.privacyascode.config.input.Node.Scalar;
import org.privacyascode.config.input.Node.Sequence;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

/** Reads YAML from the parser's events, so that nothing is constructed and a large file stays small in memory. */
public final class YamlText {
    private static final int MAX_DEPTH = 100;
    private static final int MAX_ALIASES = 500;
    private static final Pattern UNFILTERED = Pattern.compile("(?m)^[^#\\n]*:\\s+@[\\w.-]+@\\s*$");
    private static final int MAX_CODE_POINTS = 64 * 1024 * 1024;

    private final Map<String, Node> anchors = new HashMap<>();
    private final List<Documents.Repeated> repeated = new ArrayList<>();
    private final Iterator<Event> events;
    private int aliases;

    private YamlText(Iterator<Event> events) {
        this.events = events;
    }

    /** All documents of a text; throws at the position of the first error. */
    public static Documents read(SourceText text) throws UnreadableText {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_CODE_POINTS);
        try {
            return new YamlText(new Yaml(options)
                            .parse(new java.io.StringReader(text.text()))
                            .iterator())
                    .documents();
        } catch (MarkedYAMLException e) {
            throw new UnreadableText(position(e.getProblemMark()), reason(text, String.valueOf(e.getProblem())));
        } catch (YAMLException e) {
            throw new UnreadableText(Position.START, reason(text, "not YAML"));
        }
    }

    private static String reason(SourceText text, String problem) {
        String what = problem.startsWith("found character") ? "found a character that cannot start a token" : problem;
        if (UNFILTERED.matcher(text.text()).find()) {
            return "unfiltered: the build fills in values between @, and its copy under target/classes was not there";
        }
        return text.text().contains("{{") ? "template: " + what : "syntax: " + what;
    }

    private Documents documents() throws UnreadableText {
        List<Node> roots = new ArrayList<>();
        while (events.hasNext()) {
            Event event = events.next();
            if (event.is(Event.ID.DocumentStart)) {
                anchors.clear();
                roots.add(node(events.next(), 0));
            }
        }
        return new Documents(roots, repeated);
    }

    private Node node(Event event, int depth) throws UnreadableText {
        if (depth > MAX_DEPTH) {
            throw new UnreadableText(position(event.getStartMark()), "nested deeper than " + MAX_DEPTH);
        }
        if (event instanceof AliasEvent alias) {
            return aliased(alias);
        }
        if (event instanceof ScalarEvent scalar) {
            return anchored(scalar.getAnchor(), scalar(scalar));
        }
        if (event instanceof SequenceStartEvent start) {
            return anchored(start.getAnchor(), sequence(start, depth));
        }
        MappingStartEvent start = (MappingStartEvent) event;
        return anchored(start.getAnchor(), mapping(start, depth));
    }

    private static Scalar scalar(ScalarEvent event) {
        return new Scalar(event.getValue(), event.isPlain(), position(event.getStartMark()));
    }

    private Node sequence(Event start, int depth) throws UnreadableText {
        List<Node> items = new ArrayList<>();
        for (Event next = events.next(); !next.is(Event.ID.SequenceEnd); next = events.next()) {
            items.add(node(next, depth + 1));
        }
        return new Sequence(items, position(start.getStartMark()));
    }

    private Node mapping(Event start, int depth) throws UnreadableText {
        List<Pair> pairs = new ArrayList<>();
        Map<String, Position> keys = new HashMap<>();
        for (Event next = events.next(); !next.is(Event.ID.MappingEnd); next = events.next()) {
            Node key = node(next, depth + 1);
            Node value = node(events.next(), depth + 1);
            if (!(key instanceof Scalar scalar)) {
                throw new UnreadableText(key.at(), "template: a collection stands where a key belongs");
            }
            if (scalar.plain() && scalar.text().equals("<<")) {
                merge(value, pairs, keys.keySet());
                continue;
            }
            Position first = keys.putIfAbsent(scalar.text(), scalar.at());
            if (first != null) {
                repeated.add(new Documents.Repeated(first, scalar.at()));
            }
            pairs.add(new Pair(scalar, value));
        }
        return new Mapping(pairs, position(start.getStartMark()));
    }

    /** Keys of a merged mapping come first, so that the mapping's own keys, read later, win. */
    private static void merge(Node value, List<Pair> pairs, Set<String> own) {
        List<Node> sources = value instanceof Sequence sequence ? sequence.items() : List.of(value);
        for (Node source : sources) {
            for (Pair pair : source.entries()) {
                if (!own.contains(pair.key().text())) {
                    pairs.add(0, pair);
                }
            }
        }
    }

    private Node aliased(AliasEvent alias) throws UnreadableText {
        if (++aliases > MAX_ALIASES) {
            throw new UnreadableText(position(alias.getStartMark()), "more than " + MAX_ALIASES + " aliases");
        }
        return Optional.ofNullable(anchors.get(alias.getAnchor()))
                .orElseThrow(
                        () -> new UnreadableText(position(alias.getStartMark()), "an alias has no anchor before it"));
    }

    private Node anchored(@org.jspecify.annotations.Nullable String anchor, Node node) {
        if (anchor != null) {
            anchors.put(anchor, node);
        }
        return node;
    }

    private static Position position(@org.jspecify.annotations.Nullable Mark mark) {
        return mark == null ? Position.START : new Position(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
