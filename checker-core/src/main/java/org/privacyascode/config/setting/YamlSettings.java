package org.privacyascode.config.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.privacyascode.config.input.Node;
import org.privacyascode.config.input.Node.Pair;
import org.privacyascode.config.input.Node.Scalar;
import org.privacyascode.config.input.Position;
import org.privacyascode.config.input.Setting;
import org.privacyascode.config.input.SourceText;

/** Settings of a YAML file: every document, nested keys joined with dots, items with their index. */
final class YamlSettings {
    private static final Pattern VARIABLE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
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
            if (isManifest(root)) {
                document.removeIf(each -> !isVariable(each));
            }
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
        if (node instanceof Scalar scalar && !assignment(key, scalar, profile, into)) {
            boolean nothing = scalar.plain()
                    && (scalar.text().equals("null") || scalar.text().equals("~"));
            into.add(new Setting(source, key, nothing ? "" : scalar.text(), keyAt, scalar.at(), profile));
        }
        if (variable(key, node, profile, into)) {
            return;
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

    /** {@code {name: MAIL_HOST, value: x}} in a list, as charts and manifests write their environment. */
    private boolean variable(String key, Node node, String profile, List<Setting> into) {
        Optional<Scalar> name = node.scalar("name");
        if (!key.endsWith("]") || name.isEmpty() || !name.get().text().matches("[A-Za-z_][A-Za-z0-9_.]*")) {
            return false;
        }
        Optional<Scalar> value = node.scalar("value");
        if (value.isEmpty() && node.get("valueFrom").isEmpty()) {
            return false;
        }
        String text = value.map(Scalar::text).orElse("${" + name.get().text() + "}");
        Position at = value.map(Scalar::at).orElse(name.get().at());
        into.add(new Setting(source, name.get().text(), text, name.get().at(), at, profile));
        return true;
    }

    /** {@code - MAIL_HOST=x}, as Compose writes its environment. */
    private boolean assignment(String key, Scalar scalar, String profile, List<Setting> into) {
        int equals = scalar.text().indexOf('=');
        if (!key.endsWith("]")
                || equals < 1
                || !scalar.text().substring(0, equals).matches("[A-Z][A-Z0-9_]*")) {
            return false;
        }
        Position at = new Position(scalar.at().line(), scalar.at().column() + equals + (scalar.plain() ? 1 : 2));
        into.add(new Setting(
                source,
                scalar.text().substring(0, equals),
                scalar.text().substring(equals + 1),
                scalar.at(),
                at,
                profile));
        return true;
    }

    private static boolean isVariable(Setting setting) {
        return VARIABLE.matcher(setting.key().substring(setting.key().lastIndexOf('.') + 1))
                .matches();
    }

    /** Of a manifest's settings its variables, of any other file all. */
    static List<Setting> ofApplication(List<Setting> all) {
        boolean manifest = all.stream().anyMatch(each -> each.key().equals("apiVersion"))
                && all.stream().anyMatch(each -> each.key().equals("kind"));
        return manifest ? all.stream().filter(YamlSettings::isVariable).toList() : all;
    }

    /** A manifest of Kubernetes or its kin: only its variables are the application's. */
    private static boolean isManifest(Node root) {
        return root.scalar("apiVersion").isPresent() && root.scalar("kind").isPresent();
    }
}
