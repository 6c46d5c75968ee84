package org.privacyascode.config.web;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.privacyascode.config.input.Format;
import org.privacyascode.config.input.Seen;
import org.privacyascode.config.input.SourceText;
import org.privacyascode.config.known.Address;
import org.privacyascode.config.known.Addresses;
import org.privacyascode.config.known.Catalogue;

/** Reads style sheets: fonts, images and other sheets that the browser loads from elsewhere. */
public final class StyleFormat implements Format {
    private static final Pattern LOADED =
            Pattern.compile("(?:\\burl\\(\\s*[\"']?|@import\\s+[\"'])((?:https?:)?//[^\"')\\s]{1,1000})");

    private final Catalogue catalogue;

    public StyleFormat(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public boolean reads(SourceText source) {
        return List.of("css", "scss", "sass", "less").contains(source.extension());
    }

    @Override
    public void read(SourceText source, Seen seen) {
        tell(source.text(), 0, source, List.of(), catalogue, seen);
    }

    /** The addresses a style sheet loads, wherever it stands. */
    static void tell(String css, int from, SourceText source, List<String> guards, Catalogue catalogue, Seen seen) {
        Matcher matcher = LOADED.matcher(withoutComments(css));
        while (matcher.find()) {
            for (Address address : Addresses.urls(matcher.group(1))) {
                int at = Math.min(source.text().length(), from + matcher.start(1) + address.offset());
                Loaded.called(catalogue, address, source, source.at(at), guards, "style", seen);
            }
        }
    }

    /** Comments as blanks. */
    private static String withoutComments(String css) {
        StringBuilder blanked = new StringBuilder(css);
        for (int at = css.indexOf("/*"); at >= 0; at = css.indexOf("/*", at)) {
            int end = css.indexOf("*/", at + 2) < 0 ? css.length() : css.indexOf("*/", at + 2) + 2;
            blanked.replace(at, end, " ".repeat(end - at));
            at = end;
        }
        return blanked.toString();
    }
}
