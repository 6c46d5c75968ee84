package org.privacyascode.policy.yaml;

import java.util.Optional;
import org.privacyascode.policy.problem.Position;

/** The root of a file: one map, or the reason why not. */
final class Root {
    private Root() {}

    static Optional<YamlNode.YamlMap> of(PolicySource source, Problems problems) {
        Optional<String> text = SourceText.of(source, problems);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Problems syntax = new Problems();
        Optional<YamlNode> root = YamlTree.read(source.name(), text.get(), syntax);
        syntax.sorted().forEach(each -> problems.add(each.position(), each.message(), each.advice()));
        if (root.isEmpty() && syntax.sorted().isEmpty()) {
            problems.add(
                    new Position(source.name(), 1, 1), "The policy is empty.", "Begin with the line format: ppac/1.");
        }
        if (root.isPresent() && !(root.get() instanceof YamlNode.YamlMap)) {
            problems.add(
                    root.get().position(),
                    "The policy must be a map of keys and values.",
                    "Begin with the line format: ppac/1.");
        }
        return root.filter(YamlNode.YamlMap.class::isInstance).map(YamlNode.YamlMap.class::cast);
    }
}
