package org.privacyascode.policy.yaml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.privacyascode.policy.problem.Position;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Builds the tree of one document from parser events, and stops where a limit is passed: nothing is composed, resolved or expanded. */
final class YamlTree {
    private static final int DEEPEST = 32;
    private static final int MOST_NODES = 20_000;
    private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

    private final String file;
    private final Problems problems;
    private final Iterator<Event> events;
    private int depth;
    private int nodes;

    private YamlTree(String file, Problems problems, Iterator<Event> events) {
        this.file = file;
        this.problems = problems;
        this.events = events;
    }

    /** The root of the text, or empty with the problems added. */
    static Optional<YamlNode> read(String file, String text, Problems problems) {
        Iterator<Event> events =
                new Yaml(new LoaderOptions()).parse(new StringReader(text)).iterator();
        try {
            return new YamlTree(file, problems, events).document();
        } catch (MarkedYAMLException e) {
            SyntaxProblem.add(file, text, e, problems);
        } catch (YAMLException e) {
            problems.add(
                    new Position(file, 1, 1),
                    "This is not readable YAML: " + e.getMessage() + ".",
                    "Save it as plain text.");
        } catch (LimitPassed e) {
            problems.add(e.position, e.getMessage(), e.advice);
        }
        return Optional.empty();
    }

    private Optional<YamlNode> document() {
        events.next();
        Event start = events.next();
        if (!(start instanceof DocumentStartEvent document)) {
            return Optional.empty();
        }
        checkDirectives(document);
        Optional<YamlNode> root = node(events.next());
        events.next();
        Event end = events.next();
        if (end instanceof DocumentStartEvent) {
            throw new LimitPassed(at(end), "A second document begins here.", "Keep one policy per file, without ---.");
        }
        return root;
    }

    private void checkDirectives(DocumentStartEvent document) {
        boolean otherVersion = document.getVersion() != null
                && !document.getVersion().getRepresentation().equals("1.2");
        if (otherVersion) {
            problems.add(at(document), "The file asks for another version of YAML than 1.2.", "Remove the %YAML line.");
        }
        boolean ownTags = document.getTags() != null
                && document.getTags().keySet().stream().anyMatch(handle -> !handle.equals("!") && !handle.equals("!!"));
        if (ownTags) {
            problems.add(at(document), "The file declares tags of its own.", "Remove the %TAG line.");
        }
    }

    private Optional<YamlNode> node(Event event) {
        if (++nodes > MOST_NODES) {
            throw new LimitPassed(at(event), "The file has more than " + MOST_NODES + " values.", "Split the policy.");
        }
        if (event instanceof AliasEvent alias) {
            problems.add(
                    at(event),
                    "Aliases (*" + alias.getAnchor() + ") are not allowed in a policy.",
                    "Write the value out.");
            return Optional.empty();
        }
        refuseCleverness((NodeEvent) event);
        if (event instanceof ScalarEvent scalar) {
            return text(scalar);
        }
        if (++depth > DEEPEST) {
            throw new LimitPassed(at(event), "Values are nested more than " + DEEPEST + " deep.", "Flatten them.");
        }
        YamlNode collection = event instanceof MappingStartEvent ? map(event) : list(event);
        depth--;
        return Optional.of(collection);
    }

    private void refuseCleverness(NodeEvent event) {
        if (event.getAnchor() != null) {
            problems.add(
                    at(event),
                    "Anchors (&" + event.getAnchor() + ") are not allowed in a policy.",
                    "Write the value out.");
        }
        String tag = event instanceof ScalarEvent scalar ? scalar.getTag() : ((CollectionStartEvent) event).getTag();
        if (tag != null) {
            problems.add(
                    at(event), "Tags (" + tag + ") are not allowed in a policy.", "Remove the tag; text stays text.");
        }
    }

    private Optional<YamlNode> text(ScalarEvent scalar) {
        boolean plain = scalar.getScalarStyle() == DumperOptions.ScalarStyle.PLAIN;
        if (plain && NOTHING.contains(scalar.getValue())) {
            return Optional.empty();
        }
        Characters.checkEscaped(scalar.getValue(), at(scalar), problems);
        return Optional.of(new YamlNode.YamlText(scalar.getValue(), plain, at(scalar)));
    }

    private YamlNode list(Event start) {
        List<YamlNode> list = new ArrayList<>();
        Event event = events.next();
        while (!event.is(Event.ID.SequenceEnd)) {
            Position position = at(event);
            boolean alias = event instanceof AliasEvent;
            node(event).ifPresentOrElse(list::add, () -> reportNothing(alias, position, "This entry of the list", ""));
            event = events.next();
        }
        return new YamlNode.YamlList(list, at(start));
    }

    private YamlNode map(Event start) {
        UniqueKeys keys = new UniqueKeys(problems);
        List<YamlNode.YamlEntry> entries = new ArrayList<>();
        Event event = events.next();
        while (!event.is(Event.ID.MappingEnd)) {
            Position position = at(event);
            Optional<YamlNode.YamlText> key = key(event);
            Event value = events.next();
            boolean alias = value instanceof AliasEvent;
            Optional<YamlNode> read = node(value);
            if (key.isPresent() && keys.add(key.get())) {
                read.ifPresentOrElse(
                        node -> entries.add(new YamlNode.YamlEntry(key.get(), node)),
                        () -> reportNothing(
                                alias,
                                position,
                                Quoted.of(key.get().text()),
                                cutHint(key.get().text())));
            }
            event = events.next();
        }
        return new YamlNode.YamlMap(entries, at(start));
    }

    private Optional<YamlNode.YamlText> key(Event event) {
        Optional<YamlNode> key = node(event);
        if (key.isPresent() && key.get() instanceof YamlNode.YamlText text) {
            return Optional.of(text);
        }
        boolean template = key.isPresent() && key.get() instanceof YamlNode.YamlMap;
        problems.add(
                at(event),
                template ? "A map stands where a key belongs; this looks like template syntax." : "A key must be text.",
                template ? "Put the text in quotes; a policy is read as it stands." : "Write a word before the colon.");
        return Optional.empty();
    }

    private void reportNothing(boolean alias, Position position, String what, String hint) {
        if (!alias) {
            problems.add(
                    position, what + " has no value.", "Give one, write {tbd: \"the question\"}, or remove it." + hint);
        }
    }

    /** A key of several words is likely the rest of a text that was cut at a comma. */
    private static String cutHint(String key) {
        return key.contains(" ") ? " If it goes on what stands before the comma, put the whole text in quotes." : "";
    }

    private Position at(Event event) {
        Mark mark = event.getStartMark();
        return new Position(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** Ends the reading at once: what follows cannot be trusted or would take too long. */
    private static final class LimitPassed extends RuntimeException {
        private final transient Position position;
        private final String advice;

        LimitPassed(Position position, String message, String advice) {
            super(message);
            this.position = position;
            this.advice = advice;
        }
    }
}
