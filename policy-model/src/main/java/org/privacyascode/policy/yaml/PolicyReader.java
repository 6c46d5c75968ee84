package org.privacyascode.policy.yaml;

import java.nio.file.Path;
import java.util.Optional;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.vendor.Vendors;
import org.privacyascode.policy.vocabulary.Vocabulary;

/**
 * Reads policies. Immutable and safe for concurrent use; build one and keep it.
 *
 * All problems of a policy are reported at once, each with file, line and column.
 */
public final class PolicyReader {
    private static final String BUILT_IN = "/org/privacyascode/policies/";

    private final Vocabulary vocabulary;
    private final Vendors vendors;

    private PolicyReader(Vocabulary vocabulary, Vendors vendors) {
        this.vocabulary = vocabulary;
        this.vendors = vendors;
    }

    /** A reader that knows the vocabulary and the vendors that ship with the tool. */
    public static PolicyReader create() {
        return new PolicyReader(Vocabulary.load(), Vendors.load());
    }

    public static PolicyReader of(Vocabulary vocabulary, Vendors vendors) {
        return new PolicyReader(vocabulary, vendors);
    }

    /**
     * Reads a policy from a file.
     *
     * @param folder the project; positions are relative to it, and nothing outside it is read
     * @param file relative to the folder, or absolute and inside it
     * @throws InvalidPolicyException with every problem
     */
    public ReadPolicy read(Path folder, Path file) {
        Path base = folder.toAbsolutePath().normalize();
        Path path = base.resolve(file).normalize();
        String name = (path.startsWith(base) ? base.relativize(path) : path.getFileName())
                .toString()
                .replace('\\', '/');
        return read(PolicySource.ofFile(name, path), PolicyFiles.below(base));
    }

    /** Reads a policy from memory; it cannot extend another. */
    public ReadPolicy read(PolicySource source) {
        return read(source, PolicyFiles.none());
    }

    /**
     * Reads a policy from memory.
     *
     * @param files where what it extends or uses is found
     * @throws InvalidPolicyException with every problem
     */
    public ReadPolicy read(PolicySource source, PolicyFiles files) {
        Problems problems = new Problems();
        Problems notices = new Problems();
        Extension extension = new Extension(files, problems, notices);
        Optional<YamlNode.YamlMap> root = extension.resolve(source);
        Optional<Policy> policy = root.map(map -> new ModelReader(vocabulary, vendors, problems, notices).read(map));
        problems.throwIfAny();
        return new ReadPolicy(policy.orElseThrow(), notices.sorted(), extension.sources());
    }

    /** Reads a policy that ships with the tool, such as {@code smartaimovies/policy.yaml} or {@code examples/minimal.yaml}. */
    public ReadPolicy readBuiltIn(String path) {
        PolicySource source = PolicySource.ofResource(BUILT_IN + path);
        return read(new PolicySource(path, source.bytes()), PolicyFiles.ofResources(BUILT_IN));
    }
}
