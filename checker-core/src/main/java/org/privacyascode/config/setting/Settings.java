package org.privacyascode.config.setting;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.privacyascode.config.input.Setting;
import org.privacyascode.config.known.Placeholders;
import org.privacyascode.config.known.Resolved;
import org.privacyascode.config.known.SettingKeys;

/** The settings of one file as they take effect: of repeated keys the last, without what a switch turns off. Immutable. */
final class Settings {

    private final Map<String, Setting> byKey = new LinkedHashMap<>();
    private final Map<String, Setting> anyProfile = new HashMap<>();

    private Settings() {}

    static Settings of(List<Setting> all) {
        Settings settings = new Settings();
        for (Setting setting : all) {
            String canonical = SettingKeys.canonical(setting.key());
            settings.byKey.remove(setting.profile() + "|" + canonical);
            settings.byKey.put(setting.profile() + "|" + canonical, setting);
            if (setting.profile().isEmpty()) {
                settings.anyProfile.put(canonical, setting);
            }
        }
        return settings;
    }

    List<Setting> all() {
        return List.copyOf(byKey.values());
    }

    /** A setting as a profile sees it. */
    Optional<Setting> get(String key, String profile) {
        String canonical = SettingKeys.canonical(key);
        Setting own = byKey.get(profile + "|" + canonical);
        return Optional.ofNullable(own != null ? own : anyProfile.get(canonical));
    }

    /** Whether a setting stands in the file, whatever the profile. */
    boolean isAnywhere(String key) {
        String canonical = SettingKeys.canonical(key);
        return byKey.values().stream()
                .anyMatch(setting -> SettingKeys.canonical(setting.key()).equals(canonical));
    }

    /** A value with its placeholders filled from the same file. */
    Resolved value(Setting setting) {
        return Placeholders.fill(
                setting.value(),
                name -> get(name, setting.profile()).map(Setting::value).filter(value -> !value.isEmpty()));
    }

    /** Whether an {@code enabled} beside the key, or above it, is off. */
    boolean isOff(Setting setting) {
        String canonical = SettingKeys.canonical(setting.key());
        for (int dot = canonical.lastIndexOf('.'); dot > 0; dot = canonical.lastIndexOf('.', dot - 1)) {
            if (isFalse(canonical.substring(0, dot) + ".enabled", setting.profile())
                    || isFalse(canonical.substring(0, dot) + ".enable", setting.profile())) {
                return true;
            }
        }
        return false;
    }

    private boolean isFalse(String key, String profile) {
        return get(key, profile)
                .map(setting -> value(setting).text().strip().toLowerCase(Locale.ROOT))
                .filter(text -> List.of("false", "off", "no", "0").contains(text))
                .isPresent();
    }

    /** Whether a switch is on. */
    boolean isOn(String key, String profile) {
        return get(key, profile)
                .map(setting -> value(setting).text().strip().toLowerCase(Locale.ROOT))
                .filter(text -> List.of("true", "on", "yes", "1").contains(text))
                .isPresent();
    }
}
