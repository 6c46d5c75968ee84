package org.privacyascode.config.web;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.privacyascode.config.input.Format;
import org.privacyascode.config.input.Seen;
import org.privacyascode.config.input.SourceText;
import org.privacyascode.config.known.Catalogue;

/** Reads JavaScript and TypeScript, with the markup of React and of Angular's inline templates in it. */
public final class ScriptFormat implements Format {
    private static final Set<String> EXTENSIONS = Set.of("js", "mjs", "cjs", "ts", "tsx", "jsx");

    private final Catalogue catalogue;
    private final FormFields fields;
    private final Loaded loaded;

    public ScriptFormat(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.fields = new FormFields(catalogue);
        this.loaded = new Loaded(catalogue);
    }

    @Override
    public boolean reads(SourceText source) {
        return EXTENSIONS.contains(source.extension());
    }

    @Override
    public void read(SourceText source, Seen seen) {
        new ScriptFacts(catalogue, source, List.of(), seen)
                .tell(0, source.text().length());
        String code =
                ScriptTokens.read(source.text(), 0, source.text().length()).code();
        ScriptMarkup.page(code, source.extension()).ifPresent(page -> {
            Document document = Parser.htmlParser().setTrackPosition(true).parseInput(page, "");
            fields.tell(document, source, seen);
            loaded.tell(document, source, TemplateConditions.ofJsx(source.text()), seen);
        });
    }
}
