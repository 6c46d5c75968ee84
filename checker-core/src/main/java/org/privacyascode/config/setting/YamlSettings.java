package org.privacyascode.config.setting;

import java.util.ArrayList;
import java.util.List;
import org.privacyascode.config.input.Node;
import org.privacyascode.config.input.Node.Pair;
import org.privacyascode.config.input.Node.Scalar;
import org.privacyascode.config.input.Position;
import org.privacyascode.config.input.Setting;
import org.privacyascode.config.input.SourceText;

/** Settings of a YAML file: every document, nested keys joined with dots, items with their index. */
final class YamlSettings {
    private static final int MAX_SETTINGS = 500_000;
    private static final List<String> ACTIVATION =
            List.of("spring.config.activate.on-profile", "spring.profiles", "micronaut.environments");

    private final SourceText source;

    YamlSettings(SourceText source) {
        this.source = source;
    }

    List<Setting> settings(List<Node> roots) {
        List<Setting> settings = new ArrayList<>();
        for (Node root : roots) {
            List<Setting> document = new ArrayList<>();
            flatten("", root, root.at(), "", document);
            String profile = profile(document);
            document.forEach(each -> settings.add(each.profile().isEmpty() ? in(profile, each) : each));
        }
        return settings;
    }

    private String profile(List<Setting> document) {
        return document.stream()
                .filter(each -> ACTIVATION.contains(each.key()))
                .map(Setting::value)
                .findFirst()
                .orElse(PropertySettings.profile(source));
    }

    private static Setting in(String profile, Setting each) {
        return new Setting(each.source(), each.key(), each.value(), each.keyAt(), each.valueAt(), profile);
    }

    private void flatten(String key, Node node, Position keyAt, String profile, List<Setting> into) {
        if (into.size() > MAX_SETTINGS) {
            return;
        }
        if (node instanceof Scalar scalar) {
            boolean nothing = scalar.plain()
                    && (scalar.text().equals("null") || scalar.text().equals("~"));
            into.add(new Setting(source, key, nothing ? "" : scalar.text(), keyAt, scalar.at(), profile));
        }
        for (Pair pair : node.entries()) {
            String name = pair.key().text();
            if (key.isEmpty() && name.startsWith("%") && name.length() > 1) {
                flatten("", pair.value(), pair.key().at(), name.substring(1).replace("\"", ""), into);
            } else {
                flatten(
                        key.isEmpty() ? name : key + "." + name,
                        pair.value(),
                        pair.key().at(),
                        profile,
                        into);
            }
        }
        int index = 0;
        for (Node item : node.elements()) {
            flatten(key + "[" + index++ + "]", item, item.at(), profile, into);
        }
    }
}
