package org.privacyascode.policy.yaml;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.privacyascode.policy.problem.Position;

/**
 * Turns the short ways to write a policy into the long ones, before anything is read, so that both give one model.
 * Every new node stands where the short form stood.
 */
final class LongForm {
    private LongForm() {}

    static YamlNode.YamlMap of(YamlNode.YamlMap policy) {
        return policy.with("controller", LongForm::controller)
                .with("contact", LongForm::contact)
                .with("services", LongForm::services)
                .with("data", data -> eachMap(data, group -> group.with("items", ItemList::toMap)))
                .with("cookies", FlatCookies::toTypes)
                .with("sells-or-shares", node -> answer(node, "sells", "shares"))
                .with("automated-decisions", node -> answer(node, "used"));
    }

    private static YamlNode controller(YamlNode node) {
        return node instanceof YamlNode.YamlText text
                ? map(text.position(), entry("name", text), entry("legal-name", text))
                : node;
    }

    private static YamlNode contact(YamlNode node) {
        if (!(node instanceof YamlNode.YamlText text)) {
            return node;
        }
        String channel = text.text().contains("://") ? "form" : "email";
        return map(text.position(), entry("privacy", map(text.position(), entry(channel, text))));
    }

    private static YamlNode answer(YamlNode node, String... keys) {
        return node instanceof YamlNode.YamlText text
                ? map(
                        text.position(),
                        Stream.of(keys).map(key -> entry(key, text)).toArray(YamlNode.YamlEntry[]::new))
                : node;
    }

    /** A list of services becomes a map; each is called what its kind is. */
    private static YamlNode services(YamlNode node) {
        if (!(node instanceof YamlNode.YamlList list)
                || !list.nodes().stream().allMatch(YamlNode.YamlMap.class::isInstance)) {
            return node;
        }
        Set<String> taken = new LinkedHashSet<>();
        return map(
                list.position(),
                list.nodes().stream()
                        .map(each -> entry(Ids.unique(kindOf((YamlNode.YamlMap) each), taken), each))
                        .toArray(YamlNode.YamlEntry[]::new));
    }

    private static String kindOf(YamlNode.YamlMap service) {
        return service.entry("kind")
                .map(YamlNode.YamlEntry::value)
                .filter(YamlNode.YamlText.class::isInstance)
                .map(kind -> Ids.of(((YamlNode.YamlText) kind).text()))
                .orElse("service");
    }

    private static YamlNode eachMap(YamlNode node, Function<YamlNode.YamlMap, YamlNode> change) {
        return node instanceof YamlNode.YamlMap map
                ? map.withEach(value -> value instanceof YamlNode.YamlMap inner ? change.apply(inner) : value)
                : node;
    }

    static YamlNode.YamlMap map(Position position, YamlNode.YamlEntry... entries) {
        return new YamlNode.YamlMap(List.of(entries), position);
    }

    static YamlNode.YamlEntry entry(String key, YamlNode value) {
        return new YamlNode.YamlEntry(new YamlNode.YamlText(key, true, value.position()), value);
    }
}
