package org.privacyascode.policy.yaml;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.privacyascode.policy.Translation;

/**
 * Reads {@code policy.de.yaml}, which stands beside {@code policy.yaml}: the words of each clause in another language, and the hash of
 * the words they were made from. Which clauses there are is not its business.
 */
public final class TranslationReader {
    private static final String LANGUAGE = "translation";
    private static final String POLICY = "policy";
    private static final String WORDS = "words";
    private static final String OF = "of";
    private static final Set<String> KEYS = Set.of(LANGUAGE, POLICY, WORDS);
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{8}");

    private final Problems problems = new Problems();

    private TranslationReader() {}

    /**
     * The translation beside a policy, if there is one.
     *
     * @param folder positions are relative to it
     * @param policy the file of the policy
     * @param language such as {@code de}
     * @throws org.privacyascode.policy.problem.InvalidPolicyException with every problem of the file
     */
    public static Optional<Translation> beside(Path folder, Path policy, String language) {
        Path file = fileBeside(policy, language);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Path base = folder.toAbsolutePath().normalize();
        Path path = file.toAbsolutePath().normalize();
        String name = (path.startsWith(base) ? base.relativize(path) : path.getFileName())
                .toString()
                .replace('\\', '/');
        return Optional.of(read(PolicySource.ofFile(name, path), language));
    }

    /** What the file is called: {@code privacy-policy.yaml} in German is {@code privacy-policy.de.yaml}. */
    public static Path fileBeside(Path policy, String language) {
        String name = policy.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        return policy.resolveSibling(stem + "." + language + (dot < 0 ? ".yaml" : name.substring(dot)));
    }

    /**
     * Reads a translation into the language.
     *
     * @throws org.privacyascode.policy.problem.InvalidPolicyException with every problem
     */
    public static Translation read(PolicySource source, String language) {
        TranslationReader reader = new TranslationReader();
        Optional<YamlNode.YamlMap> root = Root.of(source, reader.problems);
        Optional<Translation> translation = root.map(map -> reader.translation(map, language));
        reader.problems.throwIfAny();
        return translation.orElseThrow();
    }

    private Translation translation(YamlNode.YamlMap root, String language) {
        root.entries().stream()
                .filter(entry -> !KEYS.contains(entry.name()))
                .forEach(entry -> problems.add(
                        entry.key().position(),
                        "A translation has no key " + entry.name() + ".",
                        "It has translation, policy and words."));
        String own = line(root, LANGUAGE);
        if (!own.isEmpty() && !own.equals(language)) {
            problems.add(
                    root.entry(LANGUAGE).orElseThrow().value().position(),
                    "The file is called that of " + language + " and says that it is " + own + ".",
                    "Correct one of them.");
        }
        Map<String, Translation.Clause> clauses = new LinkedHashMap<>();
        root.entry(WORDS).map(YamlNode.YamlEntry::value).ifPresent(words -> {
            if (words instanceof YamlNode.YamlMap map) {
                map.entries().forEach(entry -> clauses.put(entry.name(), clause(entry)));
            } else {
                problems.add(words.position(), "words is no map of clauses.", "Write a clause and its words.");
            }
        });
        return new Translation(language, line(root, POLICY), clauses);
    }

    private String line(YamlNode.YamlMap root, String key) {
        Optional<YamlNode> value = root.entry(key).map(YamlNode.YamlEntry::value);
        if (value.isPresent() && value.get() instanceof YamlNode.YamlText text) {
            return text.text();
        }
        problems.add(
                value.map(YamlNode::position).orElse(root.position()),
                "The file does not say its " + key + ".",
                "Add a line that begins with " + key + ":.");
        return "";
    }

    private Translation.Clause clause(YamlNode.YamlEntry entry) {
        Map<String, Translation.Word> words = new LinkedHashMap<>();
        collect("", entry.value(), words);
        Translation.Word of = words.remove(OF);
        if (of == null || !HASH.matcher(of.words()).matches()) {
            problems.add(
                    of == null ? entry.key().position() : of.at(),
                    "The clause " + entry.name() + " does not say which words it was made from.",
                    "Add of: with the eight digits that translate writes.");
        }
        return new Translation.Clause(of == null ? "" : of.words(), entry.key().position(), words);
    }

    private void collect(String path, YamlNode node, Map<String, Translation.Word> words) {
        if (node instanceof YamlNode.YamlMap map) {
            map.entries()
                    .forEach(entry ->
                            collect(path.isEmpty() ? entry.name() : path + "." + entry.name(), entry.value(), words));
        } else if (node instanceof YamlNode.YamlText text
                && !path.isEmpty()
                && !text.text().isBlank()) {
            words.put(path, new Translation.Word(text.text(), text.position()));
        } else {
            problems.add(node.position(), "Here should be words.", "Write them, or delete the key.");
        }
    }
}
