package org.privacyascode.config.build;

import java.util.List;
import org.privacyascode.code.Dependency;
import org.privacyascode.config.known.Catalogue;
import org.privacyascode.fact.Fact;

/** What the libraries can do that a build resolved: inherited ones, managed ones, and those that others bring. */
public final class ResolvedLibraries {

    private ResolvedLibraries() {}

    /** A capability for each library of a known vendor, at the line that brings it. */
    public static List<Fact> facts(List<Dependency> dependencies, Catalogue catalogue) {
        return dependencies.stream()
                .map(Library::of)
                .flatMap(library -> library.facts(catalogue).stream())
                .toList();
    }
}
