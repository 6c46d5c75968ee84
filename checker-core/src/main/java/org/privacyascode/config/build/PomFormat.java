package org.privacyascode.config.build;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.privacyascode.config.input.Element;
import org.privacyascode.config.input.Format;
import org.privacyascode.config.input.Seen;
import org.privacyascode.config.input.SourceText;
import org.privacyascode.config.input.UnreadableText;
import org.privacyascode.config.input.XmlText;
import org.privacyascode.config.known.Catalogue;
import org.privacyascode.config.known.Placeholders;

/** Reads {@code pom.xml}: dependencies that reach the running application; plugins, test scope and exclusions do not. */
public final class PomFormat implements Format {
    private static final Set<String> NOT_AT_RUN_TIME = Set.of("test", "provided", "import");

    private final Catalogue catalogue;

    public PomFormat(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public boolean reads(SourceText source) {
        return source.name().equals("pom.xml")
                || source.extension().equals("pom") && source.head().contains("<project");
    }

    @Override
    public void read(SourceText source, Seen seen) throws UnreadableText {
        Element project = XmlText.read(source);
        Map<String, String> properties = new HashMap<>();
        project.children("properties")
                .flatMap(each -> each.children().stream())
                .forEach(each -> properties.put(each.name(), each.text().text()));
        properties.put("project.groupId", project.childText("groupId"));
        dependencies(project, source, properties, seen);
        project.children("profiles")
                .flatMap(each -> each.children("profile"))
                .forEach(profile -> dependencies(profile, source, properties, seen));
    }

    private void dependencies(Element of, SourceText source, Map<String, String> properties, Seen seen) {
        of.children("dependencies").forEach(list -> list(list, source, properties, seen));
        of.children("dependencyManagement")
                .flatMap(each -> each.children("dependencies"))
                .forEach(list -> list(list, source, properties, seen));
    }

    private void list(Element dependencies, SourceText source, Map<String, String> properties, Seen seen) {
        dependencies
                .children("dependency")
                .filter(each -> !NOT_AT_RUN_TIME.contains(each.childText("scope")))
                .forEach(each ->
                        library(each, source, properties).facts(catalogue).forEach(seen::add));
    }

    private static Library library(Element dependency, SourceText source, Map<String, String> properties) {
        Element.Value group = value(dependency, "groupId");
        Element.Value artifact = value(dependency, "artifactId");
        return new Library(
                source.file(),
                fill(group.text(), properties),
                fill(artifact.text(), properties),
                group.at(),
                artifact.at());
    }

    private static Element.Value value(Element dependency, String name) {
        return dependency.children(name).findFirst().map(Element::text).orElse(new Element.Value("", dependency.at()));
    }

    private static String fill(String text, Map<String, String> properties) {
        return Placeholders.fill(text, name -> Optional.ofNullable(properties.get(name)))
                .text();
    }
}
