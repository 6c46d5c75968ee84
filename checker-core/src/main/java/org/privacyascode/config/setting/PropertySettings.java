package org.privacyascode.config.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.privacyascode.config.input.Property;
import org.privacyascode.config.input.Setting;
import org.privacyascode.config.input.SourceText;

/** Settings of a properties file: documents divided by {@code #---}, profiles in the name, in a key, or as {@code %dev.}. */
final class PropertySettings {
    private static final Pattern NAME =
            Pattern.compile("(?:application|bootstrap)-([a-z0-9_.-]+)\\.(?:properties|ya?ml)");
    private static final Pattern QUARKUS = Pattern.compile("%\"?([A-Za-z0-9_,-]+)\"?\\.(.+)");
    private static final List<String> ACTIVATION = List.of("spring.config.activate.on-profile", "spring.profiles");

    private final SourceText source;

    PropertySettings(SourceText source) {
        this.source = source;
    }

    /** The profile a file is for, by its name. */
    static String profile(SourceText source) {
        Matcher matcher = NAME.matcher(source.name());
        return matcher.matches() ? matcher.group(1) : "";
    }

    List<Setting> settings(List<Property> properties) {
        List<Setting> settings = new ArrayList<>();
        List<Property> document = new ArrayList<>();
        int from = 0;
        for (Property property : properties) {
            int at = source.offset(property.keyAt());
            if (isDivided(from, at)) {
                document(document, settings);
                document.clear();
            }
            document.add(property);
            from = at;
        }
        document(document, settings);
        return settings;
    }

    private boolean isDivided(int from, int to) {
        String between = source.text().substring(from, to);
        return between.contains("\n#---") || between.contains("\n!---");
    }

    private void document(List<Property> properties, List<Setting> into) {
        String profile = properties.stream()
                .filter(property -> ACTIVATION.contains(property.key()))
                .map(Property::value)
                .findFirst()
                .orElse(profile(source));
        for (Property property : properties) {
            Matcher own = QUARKUS.matcher(property.key());
            boolean quarkus = own.matches();
            into.add(new Setting(
                    source,
                    quarkus ? own.group(2) : property.key(),
                    property.value(),
                    property.keyAt(),
                    property.valueAt(),
                    quarkus ? own.group(1) : profile));
        }
    }
}
