package org.privacyascode.config.web;

import java.util.List;
import java.util.Set;
import org.privacyascode.config.input.Format;
import org.privacyascode.config.input.Seen;
import org.privacyascode.config.input.SourceText;
import org.privacyascode.config.known.Catalogue;

/** Reads JavaScript and TypeScript. */
public final class ScriptFormat implements Format {
    private static final Set<String> EXTENSIONS = Set.of("js", "mjs", "cjs", "ts", "tsx", "jsx");

    private final Catalogue catalogue;

    public ScriptFormat(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public boolean reads(SourceText source) {
        return EXTENSIONS.contains(source.extension());
    }

    @Override
    public void read(SourceText source, Seen seen) {
        new ScriptFacts(catalogue, source, List.of(), seen)
                .tell(0, source.text().length());
    }
}
