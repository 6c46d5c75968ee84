package org.privacyascode.config.logging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.privacyascode.config.input.Element;
import org.privacyascode.config.input.Element.Attribute;
import org.privacyascode.config.input.Element.Value;
import org.privacyascode.config.input.Position;
import org.privacyascode.config.input.Property;

/** Log4j 1 and 2 in properties as the elements that they would be in XML. */
final class LogProperties {

    private final Map<String, LogProperties> below = new LinkedHashMap<>();
    private Optional<Value> value = Optional.empty();
    private Position at = Position.START;

    private LogProperties() {}

    static Element tree(List<Property> properties) {
        LogProperties root = new LogProperties();
        for (Property property : properties) {
            root.put(property);
        }
        return root.element("configuration", 0);
    }

    private void put(Property property) {
        LogProperties node = this;
        for (String part : property.key().split("\\.", 24)) {
            node = node.below.computeIfAbsent(part, each -> new LogProperties());
            node.at = node.at.equals(Position.START) ? property.keyAt() : node.at;
        }
        node.value = Optional.of(new Value(property.value(), property.valueAt()));
    }

    private Element element(String key, int depth) {
        List<Attribute> attributes = new ArrayList<>();
        List<Element> children = new ArrayList<>();
        value.ifPresent(own -> attributes.add(new Attribute("class", own)));
        below.forEach((name, node) -> {
            if (node.below.isEmpty()) {
                node.value.ifPresent(own -> attributes.add(new Attribute(name, own)));
            } else if (depth < 2 && isKind(name)) {
                node.below.forEach((id, each) -> children.add(each.member(name, id, depth + 2)));
            } else {
                children.add(node.element(node.type().orElse(name), depth + 1));
            }
        });
        return Element.of(key, at, attributes, children);
    }

    /** {@code appender.ID} is an appender, {@code property.NAME} a property. */
    private Element member(String kind, String id, int depth) {
        if (kind.equals("property")) {
            Value own = value.orElse(new Value("", at));
            return Element.of(
                    kind,
                    at,
                    List.of(new Attribute("name", new Value(id, at)), new Attribute("value", own)),
                    List.of());
        }
        return element(type().orElse(kind), depth);
    }

    private Optional<String> type() {
        return Optional.ofNullable(below.get("type"))
                .flatMap(node -> node.value)
                .map(Value::text);
    }

    private static boolean isKind(String name) {
        return name.equals("appender") || name.equals("property");
    }
}
