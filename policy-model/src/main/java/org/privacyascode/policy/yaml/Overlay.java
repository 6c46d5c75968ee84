package org.privacyascode.policy.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays a policy over another: maps merge by key; scalars, lists and open questions are replaced; {@code remove: true} deletes, and is reported. */
final class Overlay {
    private final Problems notices;

    Overlay(Problems notices) {
        this.notices = notices;
    }

    YamlNode.YamlMap lay(YamlNode.YamlMap over, YamlNode.YamlMap base) {
        Map<String, YamlNode.YamlEntry> merged = new LinkedHashMap<>();
        base.entries().forEach(entry -> merged.put(entry.name(), entry));
        over.entries().forEach(entry -> {
            Optional<YamlNode.YamlEntry> below = Optional.ofNullable(merged.get(entry.name()));
            if (isRemoval(entry.value())) {
                remove(entry, merged);
            } else {
                merged.put(entry.name(), below.map(each -> lay(entry, each)).orElse(entry));
            }
        });
        return new YamlNode.YamlMap(List.copyOf(merged.values()), over.position());
    }

    private YamlNode.YamlEntry lay(YamlNode.YamlEntry over, YamlNode.YamlEntry base) {
        boolean merge = over.value() instanceof YamlNode.YamlMap overMap
                && base.value() instanceof YamlNode.YamlMap baseMap
                && !overMap.isQuestion()
                && !baseMap.isQuestion();
        return merge ? over.with(lay((YamlNode.YamlMap) over.value(), (YamlNode.YamlMap) base.value())) : over;
    }

    private static boolean isRemoval(YamlNode value) {
        return value instanceof YamlNode.YamlMap map
                && map.entries().size() == 1
                && map.entry("remove")
                        .filter(entry -> entry.value() instanceof YamlNode.YamlText text
                                && text.text().equals("true"))
                        .isPresent();
    }

    private void remove(YamlNode.YamlEntry entry, Map<String, YamlNode.YamlEntry> merged) {
        YamlNode.YamlEntry removed = merged.remove(entry.name());
        notices.add(
                entry.key().position(),
                removed == null
                        ? "There is no " + entry.name() + " to remove."
                        : entry.name() + " of " + removed.key().position() + " is removed.",
                removed == null ? "Delete this line." : "Legal sees it as a removed clause.");
    }
}
