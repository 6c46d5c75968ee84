package org.privacyascode.policy.yaml;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A list of vocabulary keys becomes a map of items: each is called by the last word of its key, or by more words where two would be called the same. */
final class ItemList {
    private ItemList() {}

    static YamlNode toMap(YamlNode node) {
        boolean keys = node instanceof YamlNode.YamlList list
                && list.nodes().stream().allMatch(YamlNode.YamlText.class::isInstance);
        if (!keys) {
            return node;
        }
        Set<String> taken = new LinkedHashSet<>();
        List<YamlNode.YamlEntry> items = ((YamlNode.YamlList) node)
                .nodes().stream()
                        .map(YamlNode.YamlText.class::cast)
                        .map(key -> item(key, taken))
                        .toList();
        return new YamlNode.YamlMap(items, node.position());
    }

    private static YamlNode.YamlEntry item(YamlNode.YamlText key, Set<String> taken) {
        String last = Ids.of(key.text().substring(key.text().lastIndexOf('.') + 1));
        String id = taken.contains(last) ? Ids.of(key.text()) : last;
        return LongForm.entry(Ids.unique(id, taken), LongForm.map(key.position(), LongForm.entry("is", key)));
    }
}
