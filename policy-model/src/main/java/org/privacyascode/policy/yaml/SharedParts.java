package org.privacyascode.policy.yaml;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lays the shared parts that a policy uses over each other. A part is a file with some keys of a policy, such as the company or its
 * recipients, that several policies share; by itself it is no policy.
 */
final class SharedParts {
    static final String USE = "use";

    /** Keys that make a file a policy of its own. */
    private static final Set<String> OF_A_POLICY = Set.of("format", "policy", "status", "extends", "overlay", USE);

    private final PolicyFiles files;
    private final Problems problems;
    private final Overlay overlay;

    SharedParts(PolicyFiles files, Problems problems, Overlay overlay) {
        this.files = files;
        this.problems = problems;
        this.overlay = overlay;
    }

    /**
     * What the own lines of a policy are laid over; empty if it uses no part and extends nothing.
     *
     * @param base what it extends
     * @param read the sources read so far; the parts are added
     */
    Optional<YamlNode.YamlMap> below(
            PolicySource source, YamlNode.YamlMap policy, Optional<YamlNode.YamlMap> base, List<PolicySource> read) {
        Optional<YamlNode.YamlMap> below = base;
        for (YamlNode reference : references(policy)) {
            Optional<YamlNode.YamlMap> part = part(source, reference, read);
            if (part.isPresent()) {
                YamlNode.YamlMap under = below.orElse(new YamlNode.YamlMap(List.of(), policy.position()));
                below = Optional.of(overlay.lay(part.get().with("cookies", FlatCookies::toTypes), under));
            }
        }
        return below;
    }

    private static List<YamlNode> references(YamlNode.YamlMap policy) {
        return policy.entry(USE)
                .map(entry -> entry.value() instanceof YamlNode.YamlList list ? list.nodes() : List.of(entry.value()))
                .orElse(List.of());
    }

    private Optional<YamlNode.YamlMap> part(PolicySource source, YamlNode reference, List<PolicySource> read) {
        if (!(reference instanceof YamlNode.YamlText text) || !Paths.isRelativeAndPlain(text.text())) {
            problems.add(
                    reference.position(),
                    "use must name files below this project.",
                    "Write relative paths with /, such as [shared/company, shared/recipients].");
            return Optional.empty();
        }
        String path = isFile(text.text()) ? text.text() : text.text() + ".yaml";
        Optional<PolicySource> found = files.find(source.name(), path);
        if (found.isEmpty()) {
            problems.add(
                    text.position(),
                    "There is no shared part " + Quoted.of(text.text()) + ".",
                    "Looked for " + path + " beside this file.");
            return Optional.empty();
        }
        read.add(found.get());
        Optional<YamlNode.YamlMap> part = Root.of(found.get(), problems);
        part.ifPresent(this::refuseKeysOfAPolicy);
        return part.map(SharedParts::withoutKeysOfAPolicy);
    }

    private static boolean isFile(String name) {
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private static YamlNode.YamlMap withoutKeysOfAPolicy(YamlNode.YamlMap part) {
        return new YamlNode.YamlMap(
                part.entries().stream()
                        .filter(entry -> !OF_A_POLICY.contains(entry.name()))
                        .toList(),
                part.position());
    }

    private void refuseKeysOfAPolicy(YamlNode.YamlMap part) {
        part.entries().stream()
                .filter(entry -> OF_A_POLICY.contains(entry.name()))
                .forEach(entry -> problems.add(
                        entry.key().position(),
                        "A shared part cannot have the key " + entry.name() + ".",
                        "Move it to the policies that use this part."));
    }
}
