package org.privacyascode.policy.yaml;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.privacyascode.policy.problem.Position;

/** A part of a YAML text: text, a map or a list. What a text means is for its reader to say; nothing is guessed here. */
sealed interface YamlNode {
    /** Where it begins. */
    Position position();

    /** A scalar; {@code plain} if it was written without quotes and not as a block. */
    record YamlText(String text, boolean plain, Position position) implements YamlNode {}

    /** A list, in order. */
    record YamlList(List<YamlNode> nodes, Position position) implements YamlNode {
        public YamlList {
            nodes = List.copyOf(nodes);
        }
    }

    /** A map with unique keys, in the order of the text. */
    record YamlMap(List<YamlEntry> entries, Position position) implements YamlNode {
        public YamlMap {
            entries = List.copyOf(entries);
        }

        Optional<YamlEntry> entry(String key) {
            return entries.stream().filter(entry -> entry.name().equals(key)).findFirst();
        }

        boolean has(String key) {
            return entry(key).isPresent();
        }

        /** The map with the value of one key changed, if it has that key. */
        YamlMap with(String key, Function<YamlNode, YamlNode> change) {
            return new YamlMap(
                    entries.stream()
                            .map(entry -> entry.name().equals(key) ? entry.with(change.apply(entry.value())) : entry)
                            .toList(),
                    position);
        }

        /** The map with every value changed. */
        YamlMap withEach(Function<YamlNode, YamlNode> change) {
            return new YamlMap(
                    entries.stream()
                            .map(entry -> entry.with(change.apply(entry.value())))
                            .toList(),
                    position);
        }

        /** Whether it stands for a value that is still to be decided. */
        boolean isQuestion() {
            return has("tbd");
        }
    }

    /** A key and its value. */
    record YamlEntry(YamlText key, YamlNode value) {
        String name() {
            return key.text();
        }

        YamlEntry with(YamlNode changed) {
            return new YamlEntry(key, changed);
        }
    }
}
