package org.privacyascode.policy.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.privacyascode.policy.Listed;
import org.privacyascode.policy.Stated;
import org.privacyascode.policy.problem.Position;

/** A part of the YAML together with its path. Asking it for a key makes the key known there; reading it reports what is wrong with it. */
final class Part {
    /** The keys of {@link ClauseReader#marks(Part)} and of open questions. */
    static final List<String> MARKS = List.of(
            "note",
            "only",
            "except",
            "attested",
            "code",
            "was",
            "found",
            "tbd",
            "suggest",
            "ask",
            "due",
            "as-published");

    private final Reading reading;
    private final String path;
    private final String name;
    private final Position at;
    private final Optional<YamlNode> node;

    private Part(Reading reading, String path, String name, Position at, Optional<YamlNode> node) {
        this.reading = reading;
        this.path = path;
        this.name = name;
        this.at = at;
        this.node = node;
    }

    static Part root(YamlNode.YamlMap root, Reading reading) {
        reading.place("", root.position());
        return new Part(reading, "", "", root.position(), Optional.of(root));
    }

    /** The value of a key, present or not. */
    Part at(String key) {
        isMapOrReported();
        asMap().ifPresent(map -> reading.ask(map, key));
        return child(key, asMap().flatMap(map -> map.entry(key)));
    }

    private Part child(String key, Optional<YamlNode.YamlEntry> entry) {
        String inner = path.isEmpty() ? key : path + "." + key;
        entry.ifPresent(each -> reading.place(inner, each.key().position()));
        return new Part(
                reading,
                inner,
                key,
                entry.map(each -> each.key().position()).orElse(position()),
                entry.map(YamlNode.YamlEntry::value));
    }

    /** All values of a map whose keys are names chosen by the policy. */
    List<Part> children() {
        List<YamlNode.YamlEntry> entries =
                asMap().map(YamlNode.YamlMap::entries).orElse(List.of());
        entries.forEach(entry -> reading.ask(asMap().orElseThrow(), entry.name()));
        return entries.stream()
                .map(entry -> child(entry.name(), Optional.of(entry)))
                .toList();
    }

    /** The same without the keys that are not names. */
    List<Part> childrenBut(List<String> keys) {
        return children().stream().filter(child -> !keys.contains(child.name())).toList();
    }

    /** The entries of a list; a value that is no list is a list of one. */
    List<Part> elements() {
        if (node.isEmpty()) {
            return List.of();
        }
        if (!(node.get() instanceof YamlNode.YamlList list)) {
            return List.of(this);
        }
        List<Part> elements = new ArrayList<>();
        for (int i = 0; i < list.nodes().size(); i++) {
            elements.add(element(Integer.toString(i), list.nodes().get(i)));
        }
        return elements;
    }

    private Part element(String index, YamlNode value) {
        String inner = path + "." + index;
        reading.place(inner, value.position());
        return new Part(reading, inner, index, value.position(), Optional.of(value));
    }

    /** This part under a path of its own: an entry of a list that has an id. */
    Part named(String id) {
        int dot = path.lastIndexOf('.');
        String own = dot < 0 ? id : path.substring(0, dot + 1) + id;
        reading.place(own, at);
        return new Part(reading, own, id, at, node);
    }

    String name() {
        return name;
    }

    String path() {
        return path;
    }

    boolean isPresent() {
        return node.isPresent();
    }

    boolean isText() {
        return node.filter(YamlNode.YamlText.class::isInstance).isPresent();
    }

    boolean isMap() {
        return asMap().isPresent();
    }

    boolean isList() {
        return node.filter(YamlNode.YamlList.class::isInstance).isPresent();
    }

    boolean isQuestion() {
        return asMap().filter(YamlNode.YamlMap::isQuestion).isPresent();
    }

    Optional<YamlNode> node() {
        return node;
    }

    private Optional<YamlNode.YamlMap> asMap() {
        return node.filter(YamlNode.YamlMap.class::isInstance).map(YamlNode.YamlMap.class::cast);
    }

    /** Where the value begins, or where it is missing. */
    Position position() {
        return node.map(YamlNode::position).orElse(at);
    }

    void problem(String message, String advice) {
        reading.problems().add(position(), message, advice);
    }

    /** A problem with the key rather than its value. */
    void problemAtKey(String message, String advice) {
        reading.problems().add(at, message, advice);
    }

    /** The scalar; reports anything else. Empty if the part is missing. */
    Optional<YamlNode.YamlText> scalar() {
        if (node.isPresent() && !isText()) {
            problem(
                    label() + " must be one value, not a " + (isMap() ? "map" : "list") + ".",
                    isMap() ? "Write the value itself, or {tbd: \"the question\"}." : "Write the value itself.");
        }
        return node.filter(YamlNode.YamlText.class::isInstance).map(YamlNode.YamlText.class::cast);
    }

    /** Reports anything but a map. */
    boolean isMapOrReported() {
        if (isPresent() && !isMap()) {
            problem(label() + " must be a map of keys and values.", "Write keys below it, each with a colon.");
        }
        return isMap();
    }

    /** What to call this part in a message. */
    String label() {
        return name.isEmpty() ? "The policy" : name;
    }

    /** The value, or the question that stands for it. The reader reports what is wrong and then returns empty. */
    <T> Stated<T> stated(Function<Part, Optional<T>> reader) {
        if (node.isEmpty()) {
            return Stated.absent();
        }
        if (isQuestion()) {
            return Stated.open(Questions.read(this, reader));
        }
        return reader.apply(this).map(Stated::of).orElseGet(Stated::absent);
    }

    /** A list of values; one value is a list of one. */
    <T> Listed<T> listed(Function<Part, Optional<T>> reader) {
        return new Listed<>(stated(part -> Optional.of(
                part.elements().stream().map(reader).flatMap(Optional::stream).toList())));
    }

    /** A map whose keys are ids. */
    <T> Listed<T> clauses(Function<Part, Optional<T>> reader) {
        return clauses(Ids::isIdOrReported, reader);
    }

    /** A map whose keys are names of another kind; the check reports a key that is not. */
    <T> Listed<T> clauses(Predicate<Part> isName, Function<Part, Optional<T>> reader) {
        return new Listed<>(stated(part -> part.isMapOrReported()
                ? Optional.of(part.children().stream()
                        .filter(isName)
                        .map(reader)
                        .flatMap(Optional::stream)
                        .toList())
                : Optional.empty()));
    }
}
