package org.privacyascode.policy.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Follows {@code extends} and {@code use} from a policy to what it is laid over, and lays one over the other: what it extends is
 * below the shared parts it uses, those in their order, and its own lines are on top.
 */
final class Extension {
    private static final String EXTENDS = "extends";

    /** Keys that speak of the file, not of the policy. */
    private static final Set<String> NOT_LAID = Set.of(EXTENDS, "overlay", SharedParts.USE);

    private final PolicyFiles files;
    private final Problems problems;
    private final Overlay overlay;
    private final SharedParts parts;
    private final List<PolicySource> read = new ArrayList<>();

    Extension(PolicyFiles files, Problems problems, Problems notices) {
        this.files = files;
        this.problems = problems;
        this.overlay = new Overlay(notices);
        this.parts = new SharedParts(files, problems, overlay);
    }

    /** The sources read, the policy itself first. */
    List<PolicySource> sources() {
        return List.copyOf(read);
    }

    /** The policy with everything that it extends and uses, in its long form; empty with the problems added. */
    Optional<YamlNode.YamlMap> resolve(PolicySource source) {
        read.add(source);
        Optional<YamlNode.YamlMap> policy = Root.of(source, problems);
        if (policy.isEmpty()) {
            return Optional.empty();
        }
        Optional<YamlNode.YamlEntry> reference = policy.get().entry(EXTENDS);
        Optional<YamlNode.YamlMap> base = reference.flatMap(each -> base(source, each.value()));
        Optional<YamlNode.YamlMap> below = parts.below(source, policy.get(), base, read);
        if (reference.isPresent() && base.isEmpty()) {
            return Optional.empty();
        }
        return below.map(each -> overlay.lay(withoutReference(policy.get()), each))
                .or(() -> Optional.of(policy.get()))
                .map(LongForm::of);
    }

    private static YamlNode.YamlMap withoutReference(YamlNode.YamlMap policy) {
        YamlNode.YamlMap own = new YamlNode.YamlMap(
                policy.entries().stream()
                        .filter(entry -> !NOT_LAID.contains(entry.name()))
                        .toList(),
                policy.position());
        return own.with("cookies", FlatCookies::toTypes);
    }

    private Optional<YamlNode.YamlMap> base(PolicySource source, YamlNode reference) {
        if (!(reference instanceof YamlNode.YamlText text)) {
            problems.add(reference.position(), "extends must name one policy.", "Write its id, or a path.");
            return Optional.empty();
        }
        Optional<PolicySource> found = find(source, text);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        if (read.stream().anyMatch(each -> each.name().equals(found.get().name()))) {
            problems.add(
                    text.position(),
                    "The policy extends itself: "
                            + read.stream().map(PolicySource::name).collect(Collectors.joining(" -> ")) + " -> "
                            + found.get().name() + ".",
                    "Remove one extends.");
            return Optional.empty();
        }
        return resolve(found.get());
    }

    private Optional<PolicySource> find(PolicySource source, YamlNode.YamlText reference) {
        String name = reference.text();
        boolean path = name.endsWith(".yaml") || name.endsWith(".yml");
        if (!Paths.isRelativeAndPlain(name)) {
            problems.add(
                    reference.position(),
                    Quoted.of(name) + " is no path below this project.",
                    "Write a relative path with /, or an id.");
            return Optional.empty();
        }
        List<String> candidates = path
                ? List.of(name)
                : List.of(name + ".yaml", name + "/policy.yaml", "policy.yaml", "privacy-policy.yaml");
        Optional<PolicySource> found = candidates.stream()
                .flatMap(candidate -> files.find(source.name(), candidate).stream())
                .filter(each -> path || isCalled(each, name))
                .findFirst();
        if (found.isEmpty()) {
            problems.add(
                    reference.position(),
                    "There is no policy " + Quoted.of(name) + " to extend.",
                    "Looked for " + String.join(", ", candidates) + " beside this file.");
        }
        return found;
    }

    /** A policy is called by its id; a file that cannot be read is taken, so that its problems are reported. */
    private static boolean isCalled(PolicySource source, String id) {
        return Root.of(source, new Problems())
                .flatMap(map -> map.entry("policy"))
                .map(entry -> entry.value() instanceof YamlNode.YamlText text
                        && text.text().equals(id))
                .orElse(true);
    }
}
