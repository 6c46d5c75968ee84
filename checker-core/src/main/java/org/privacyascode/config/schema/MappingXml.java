package org.privacyascode.config.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.privacyascode.config.input.Element;
import org.privacyascode.config.input.Element.Value;
import org.privacyascode.config.input.Format;
import org.privacyascode.config.input.Seen;
import org.privacyascode.config.input.SourceText;
import org.privacyascode.config.input.UnreadableText;
import org.privacyascode.config.input.XmlText;
import org.privacyascode.config.known.Catalogue;
import org.privacyascode.knowledge.ValueKind;

/** Reads the XML mappings of JPA ({@code orm.xml}) and Hibernate ({@code hbm.xml}). */
public final class MappingXml implements Format {

    private static final Set<String> HIBERNATE =
            Set.of("class", "subclass", "joined-subclass", "component", "property");

    private final Catalogue catalogue;

    public MappingXml(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public boolean reads(SourceText source) {
        return source.extension().equals("xml")
                && (source.head().contains("<entity-mappings") || source.head().contains("<hibernate-mapping"));
    }

    @Override
    public void read(SourceText source, Seen seen) throws UnreadableText {
        Schema schema = new Schema();
        XmlText.read(source)
                .all()
                .filter(each -> List.of(
                                "entity",
                                "embeddable",
                                "mapped-superclass",
                                "class",
                                "subclass",
                                "joined-subclass",
                                "component")
                        .contains(each.name()))
                .forEach(each -> entity(each, source, schema));
        new SchemaFacts(catalogue).tell(schema, seen);
    }

    private static void entity(Element entity, SourceText source, Schema schema) {
        String name = entity.get("class").isEmpty() ? entity.get("name") : entity.get("class");
        String table = entity.children("table")
                .map(each -> each.get("name"))
                .findFirst()
                .or(() -> Optional.of(entity.get("table")))
                .filter(text -> !text.isEmpty())
                .orElse(physical(entity, name.substring(name.lastIndexOf('.') + 1)));
        List<Element> attributes = new ArrayList<>(entity.children());
        entity.children("attributes").forEach(each -> attributes.addAll(each.children()));
        for (Element each : attributes) {
            if (List.of("basic", "property", "id", "element-collection").contains(each.name())) {
                column(each)
                        .ifPresent(value -> schema.add(
                                table, new Column(value.text(), kind(each.get("type")), source, value.at())));
            }
        }
    }

    private static Optional<Value> column(Element attribute) {
        return attribute
                .children("column")
                .flatMap(each -> each.attribute("name").stream())
                .findFirst()
                .or(() -> attribute.name().equals("property") ? attribute.attribute("column") : Optional.empty())
                .or(() -> attribute
                        .attribute("name")
                        .map(value -> new Value(physical(attribute, value.text()), value.at())));
    }

    /** The name that JPA's usual naming gives to what has none: {@code birthDate} is kept in {@code birth_date}. Not so in hbm.xml. */
    private static String physical(Element element, String name) {
        return HIBERNATE.contains(element.name())
                ? name
                : name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    private static ValueKind kind(String type) {
        String simple = type.substring(type.lastIndexOf('.') + 1);
        return simple.isEmpty() ? ValueKind.UNKNOWN : Column.kind(simple, "");
    }
}
