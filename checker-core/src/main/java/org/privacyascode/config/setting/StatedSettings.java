package org.privacyascode.config.setting;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.privacyascode.config.input.Setting;
import org.privacyascode.config.known.Placeholders;
import org.privacyascode.config.known.Resolved;
import org.privacyascode.config.known.SettingKeys;

/**
 * What all configuration files of a scan state together, for those who meet the name of a setting in code. Values may be secrets:
 * whoever asks keeps only the host. Immutable, thread safe.
 */
public final class StatedSettings {

    /** No configuration at all. */
    public static final StatedSettings NONE = of(List.of());

    private static final Pattern VARIABLE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)+");
    private static final int MOST_VALUES = 6;

    private final Map<String, Set<String>> byKey = new LinkedHashMap<>();
    private final Map<String, Set<String>> variables = new LinkedHashMap<>();
    private final SortedSet<String> profiles = new TreeSet<>(Set.of(""));

    private StatedSettings() {}

    /** The settings of all files, in the order in which they were read. */
    public static StatedSettings of(Collection<Setting> all) {
        StatedSettings stated = new StatedSettings();
        all.stream().filter(setting -> !setting.value().isBlank()).forEach(stated::add);
        return stated;
    }

    private void add(Setting setting) {
        profiles.add(setting.profile());
        String canonical = SettingKeys.canonical(setting.key());
        byKey.computeIfAbsent(setting.profile() + "|" + canonical, key -> new LinkedHashSet<>())
                .add(setting.value());
        String last = setting.key().substring(setting.key().lastIndexOf('.') + 1);
        if (VARIABLE.matcher(last).matches()) {
            variables
                    .computeIfAbsent(plain(SettingKeys.canonical(last)), key -> new LinkedHashSet<>())
                    .add(setting.value());
        }
    }

    /**
     * Every way in which a text with placeholders ({@code ${analytics.url}/track}) is filled: under each profile, and with each of
     * the values that different files state for a name. A text without placeholders is filled as it is.
     */
    public List<Resolved> fill(String text) {
        if (!text.contains("${") && !text.contains("#{")) {
            return List.of(new Resolved(text, List.of()));
        }
        Set<Resolved> found = new LinkedHashSet<>();
        for (String profile : profiles) {
            for (int choice = 0; choice < MOST_VALUES; choice++) {
                int chosen = choice;
                found.add(Placeholders.fill(text, name -> value(name, profile, chosen)));
            }
        }
        return List.copyOf(found);
    }

    private Optional<String> value(String name, String profile, int choice) {
        String canonical = SettingKeys.canonical(name);
        Set<String> own = byKey.getOrDefault(profile + "|" + canonical, Set.of());
        Set<String> all = new LinkedHashSet<>(own.isEmpty() ? byKey.getOrDefault("|" + canonical, Set.of()) : own);
        all.addAll(variables.getOrDefault(plain(canonical), Set.of()));
        return all.stream().skip(Math.min(choice, Math.max(0, all.size() - 1))).findFirst();
    }

    private static String plain(String canonical) {
        return canonical.replaceAll("[^a-z0-9]", "");
    }
}
