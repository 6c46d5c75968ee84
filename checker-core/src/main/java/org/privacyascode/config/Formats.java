package org.privacyascode.config;

import java.util.List;
import org.privacyascode.config.build.PomFormat;
import org.privacyascode.config.input.Format;
import org.privacyascode.config.known.Catalogue;
import org.privacyascode.config.setting.SettingsFormat;

/** All formats, the narrow ones first: the first that reads a file reads it alone. */
final class Formats {

    private Formats() {}

    static List<Format> all(Catalogue catalogue) {
        return List.of(new PomFormat(catalogue), new SettingsFormat(catalogue));
    }
}
