package org.privacyascode.config.deploy;

import java.util.List;
import org.privacyascode.config.input.Format;
import org.privacyascode.config.input.PropertiesText;
import org.privacyascode.config.input.Property;
import org.privacyascode.config.input.Seen;
import org.privacyascode.config.input.Setting;
import org.privacyascode.config.input.SourceText;
import org.privacyascode.config.input.UnreadableText;
import org.privacyascode.config.setting.SettingsFormat;

/** Reads {@code .env} files: one variable a line, in quotes or not, {@code export} or not. */
public final class EnvironmentFormat implements Format {

    private final SettingsFormat settings;

    public EnvironmentFormat(SettingsFormat settings) {
        this.settings = settings;
    }

    @Override
    public boolean reads(SourceText source) {
        return source.name().startsWith(".env") || source.extension().equals("env");
    }

    @Override
    public void read(SourceText source, Seen seen) throws UnreadableText {
        List<Setting> given = PropertiesText.read(source).stream()
                .map(property -> setting(source, property))
                .toList();
        settings.facts(given, seen);
    }

    private static Setting setting(SourceText source, Property property) {
        boolean exported = property.key().equals("export");
        String text = property.value();
        int equals = exported ? text.indexOf('=') : -1;
        String key = exported && equals > 0 ? text.substring(0, equals).strip() : property.key();
        String value = exported && equals > 0 ? text.substring(equals + 1).strip() : text;
        boolean quoted =
                value.length() > 1 && "\"'".indexOf(value.charAt(0)) >= 0 && value.endsWith(value.substring(0, 1));
        return new Setting(
                source,
                key,
                quoted ? value.substring(1, value.length() - 1) : value,
                property.keyAt(),
                property.valueAt(),
                "");
    }
}
