package org.privacyascode.config.logging;

import java.util.ArrayList;
import java.util.List;
import org.privacyascode.config.input.Element;
import org.privacyascode.config.input.Element.Attribute;
import org.privacyascode.config.input.Element.Value;
import org.privacyascode.config.input.Node;
import org.privacyascode.config.input.Node.Pair;
import org.privacyascode.config.input.Node.Scalar;
import org.privacyascode.config.input.Position;

/** Log4j 2 in YAML and JSON as the elements that it would be in XML. */
final class LogNodes {

    private LogNodes() {}

    static List<Element> trees(List<Node> roots) {
        return roots.stream().map(root -> element("", root, root.at())).toList();
    }

    /** Scalars become attributes, mappings children; {@code type}, where it stands, is the element's real name. */
    private static Element element(String key, Node node, Position at) {
        List<Attribute> attributes = new ArrayList<>();
        List<Element> children = new ArrayList<>();
        for (Pair pair : node.entries()) {
            String name = pair.key().text();
            if (pair.value() instanceof Scalar scalar) {
                attributes.add(new Attribute(name, new Value(scalar.text(), scalar.at())));
            } else if (pair.value().elements().isEmpty()) {
                children.add(element(name, pair.value(), pair.key().at()));
            } else {
                pair.value().elements().forEach(item -> children.add(element(name, item, item.at())));
            }
        }
        String type = node.text("type");
        boolean named = !type.isEmpty() && (key.equalsIgnoreCase("appender") || key.equalsIgnoreCase("layout"));
        return Element.of(named ? type : key, at, attributes, children);
    }
}
