package org.privacyascode.config.setting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.privacyascode.config.input.Documents;
import org.privacyascode.config.input.Format;
import org.privacyascode.config.input.JsonText;
import org.privacyascode.config.input.PropertiesText;
import org.privacyascode.config.input.Seen;
import org.privacyascode.config.input.Setting;
import org.privacyascode.config.input.SourceText;
import org.privacyascode.config.input.UnreadableText;
import org.privacyascode.config.input.YamlText;
import org.privacyascode.config.known.Catalogue;
import org.privacyascode.config.known.KeyRow;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;

/** Reads {@code .properties} and YAML settings, file by file, and says what takes effect. */
public final class SettingsFormat implements Format {
    private static final Set<String> YAML = Set.of("yml", "yaml");
    private static final Pattern VARIABLE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)+");

    private final Catalogue catalogue;
    private final KnownSettings known;
    private final GenericSettings generic;

    public SettingsFormat(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.known = new KnownSettings(catalogue);
        this.generic = new GenericSettings(catalogue);
    }

    @Override
    public boolean reads(SourceText source) {
        return source.extension().equals("properties")
                || YAML.contains(source.extension())
                || source.extension().equals("tpl") && source.name().startsWith("_")
                || isJson(source)
                || isHocon(source);
    }

    @Override
    public void read(SourceText source, Seen seen) throws UnreadableText {
        List<Setting> settings =
                switch (source.extension()) {
                    case "properties" -> new PropertySettings(source).settings(PropertiesText.read(source));
                    case "conf", "hocon" -> HoconText.read(source);
                    case "tpl" -> TemplateLines.read(source);
                    default -> yaml(source, seen);
                };
        facts(settings, seen);
    }

    /** Settings in JSON, by their names; other JSON is data. */
    private static boolean isJson(SourceText source) {
        return source.extension().equals("json")
                && (source.name().startsWith("application") || source.name().startsWith("appsettings"));
    }

    /** Applications' own files; a server's or a tool's {@code .conf} has another notation. */
    private static boolean isHocon(SourceText source) {
        return source.extension().equals("hocon")
                || source.extension().equals("conf")
                        && (source.name().startsWith("application")
                                || source.name().startsWith("reference")
                                || source.file().contains("src/main/resources/"));
    }

    private static List<Setting> yaml(SourceText source, Seen seen) throws UnreadableText {
        Documents documents;
        try {
            documents = source.extension().equals("json") ? JsonText.read(source) : YamlText.read(source);
        } catch (UnreadableText e) {
            if (e.reason().startsWith("template")) {
                return YamlSettings.ofApplication(TemplateLines.read(source));
            }
            throw e;
        }
        for (Documents.Repeated repeated : documents.repeated()) {
            seen.unreadable(source, repeated.again(), "syntax: a key stands twice; a strict reader refuses it");
        }
        return new YamlSettings(source).settings(documents.roots());
    }

    /** Facts of settings that belong together, whatever wrote them down. */
    public void facts(List<Setting> all, Seen seen) {
        seen.stated(all);
        Settings settings = Settings.of(all);
        StructuredSettings structured = new StructuredSettings(catalogue, settings);
        List<Fact> facts = new ArrayList<>();
        for (Setting setting : settings.all()) {
            if (!settings.isOff(setting) && !structured.tells(setting, seen)) {
                facts.addAll(meaning(setting)
                        .map(row -> known.facts(row, setting, settings))
                        .orElseGet(() -> generic.facts(setting, settings)));
            }
        }
        Set<String> used = new HashSet<>();
        facts.stream()
                .filter(fact -> fact.kind() == FactKind.SHARED)
                .forEach(fact -> used.add(fact.target().recipient()));
        facts.stream()
                .filter(fact -> fact.kind() != FactKind.CAPABILITY
                        || !fact.target().country().isEmpty()
                                && fact.evidence().reasons().toString().contains("region")
                        || !used.contains(fact.target().recipient()))
                .forEach(seen::add);
    }

    /** The meaning of a dotted key, or of a variable of the environment at the end of one. */
    private Optional<KeyRow> meaning(Setting setting) {
        String last = setting.key().substring(setting.key().lastIndexOf('.') + 1);
        Optional<KeyRow> row = catalogue.keys().of(setting.key());
        return row.isPresent() || !VARIABLE.matcher(last).matches()
                ? row
                : catalogue.keys().ofEnvironment(last);
    }
}
