package org.privacyascode.config.build;

import java.util.Optional;
import org.privacyascode.config.input.Element;
import org.privacyascode.config.input.Format;
import org.privacyascode.config.input.JsonText;
import org.privacyascode.config.input.Node;
import org.privacyascode.config.input.Node.Scalar;
import org.privacyascode.config.input.Seen;
import org.privacyascode.config.input.SourceText;
import org.privacyascode.config.input.UnreadableText;
import org.privacyascode.config.input.XmlText;
import org.privacyascode.config.known.Catalogue;

/** Reads a bill of materials in CycloneDX, JSON or XML. */
public final class CycloneDxFormat implements Format {

    private final Catalogue catalogue;

    public CycloneDxFormat(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public boolean reads(SourceText source) {
        return source.extension().equals("json")
                        && source.head().contains("\"bomFormat\"")
                        && source.head().contains("CycloneDX")
                || source.extension().equals("xml") && source.head().contains("cyclonedx.org/schema/bom");
    }

    @Override
    public void read(SourceText source, Seen seen) throws UnreadableText {
        if (source.extension().equals("xml")) {
            XmlText.read(source)
                    .all()
                    .filter(each -> each.name().equals("component"))
                    .forEach(each -> element(each, source, seen));
            return;
        }
        for (Node root : JsonText.read(source).roots()) {
            root.get("components").ifPresent(all -> all.elements().forEach(each -> component(each, source, seen)));
        }
    }

    private void component(Node component, SourceText source, Seen seen) {
        Optional<Scalar> group = component.scalar("group");
        Optional<Scalar> name = component.scalar("name");
        if (group.isPresent() && name.isPresent()) {
            new Library(
                            source.file(),
                            group.get().text(),
                            name.get().text(),
                            group.get().at(),
                            name.get().at())
                    .facts(catalogue)
                    .forEach(seen::add);
        }
        component.get("components").ifPresent(all -> all.elements().forEach(each -> component(each, source, seen)));
    }

    private void element(Element component, SourceText source, Seen seen) {
        Optional<Element> name = component.children("name").findFirst();
        Optional<Element> group = component.children("group").findFirst();
        if (name.isPresent() && group.isPresent()) {
            Element.Value artifact = name.get().text();
            Element.Value owner = group.get().text();
            new Library(source.file(), owner.text(), artifact.text(), owner.at(), artifact.at())
                    .facts(catalogue)
                    .forEach(seen::add);
        }
    }
}
