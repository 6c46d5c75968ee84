package org.privacyascode.config.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An XML element with its positions; names are local, without a prefix. Filled by the reader, then only read. */
public final class Element {

    /** An attribute's value or an element's text, with its place. */
    public record Value(String text, Position at) {}

    /** An attribute. */
    public record Attribute(String name, Value value) {}

    private final String name;
    private final Position at;
    private final List<Attribute> attributes;
    private final List<Element> children = new ArrayList<>(2);
    private Value text;

    Element(String name, Position at, List<Attribute> attributes) {
        this.name = name;
        this.at = at;
        this.attributes = List.copyOf(attributes);
        this.text = new Value("", at);
    }

    /** An element that was written in another notation. */
    public static Element of(String name, Position at, List<Attribute> attributes, List<Element> children) {
        Element element = new Element(name, at, attributes);
        children.forEach(element::add);
        return element;
    }

    void add(Element child) {
        children.add(child);
    }

    void text(Value value) {
        text = value;
    }

    public String name() {
        return name;
    }

    /** Where its start tag begins. */
    public Position at() {
        return at;
    }

    public List<Attribute> attributes() {
        return attributes;
    }

    public List<Element> children() {
        return List.copyOf(children);
    }

    /** Its text without surrounding blanks; the place is that of the first character that is no blank. */
    public Value text() {
        return text;
    }

    /** An attribute, whatever its case. */
    public Optional<Value> attribute(String wanted) {
        return attributes.stream()
                .filter(each -> each.name().equalsIgnoreCase(wanted))
                .map(Attribute::value)
                .findFirst();
    }

    /** The text of an attribute; empty when there is none. */
    public String get(String wanted) {
        return attribute(wanted).map(Value::text).orElse("");
    }

    /** The children of a name, whatever its case. */
    public Stream<Element> children(String wanted) {
        return children.stream().filter(child -> child.name().equalsIgnoreCase(wanted));
    }

    /** The text of the first child of a name; empty when there is none. */
    public String childText(String wanted) {
        return children(wanted).findFirst().map(child -> child.text().text()).orElse("");
    }

    /** Itself and everything below, in document order. */
    public Stream<Element> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Element::all));
    }
}
