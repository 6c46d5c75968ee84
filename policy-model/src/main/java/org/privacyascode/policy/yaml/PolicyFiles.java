package org.privacyascode.policy.yaml;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the policies that others extend are found. */
@FunctionalInterface
public interface PolicyFiles {
    /** The policy of this relative path, with {@code /}, below the policy that names it; empty if there is none. */
    Optional<PolicySource> find(String from, String path);

    /** Files below a folder; a path that leaves it is not found. */
    static PolicyFiles below(Path folder) {
        return (from, path) -> {
            Path base = folder.toAbsolutePath().normalize();
            Path parent = base.resolve(from).normalize().getParent();
            Path file = (parent == null ? base : parent).resolve(path).normalize();
            return file.startsWith(base) && Files.isRegularFile(file)
                    ? Optional.of(
                            PolicySource.ofFile(base.relativize(file).toString().replace('\\', '/'), file))
                    : Optional.empty();
        };
    }

    /** Resources of the class path below a folder that begins and ends with a slash. */
    static PolicyFiles ofResources(String folder) {
        return (from, path) -> {
            Path file = Path.of(from).resolveSibling(path).normalize();
            String resource = folder + file.toString().replace('\\', '/');
            return !file.startsWith("..") && PolicySource.class.getResource(resource) != null
                    ? Optional.of(new PolicySource(
                            file.toString().replace('\\', '/'),
                            PolicySource.ofResource(resource).bytes()))
                    : Optional.empty();
        };
    }

    /** No other files. */
    static PolicyFiles none() {
        return (from, path) -> Optional.empty();
    }
}
