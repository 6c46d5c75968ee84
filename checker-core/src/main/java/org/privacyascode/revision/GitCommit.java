package org.privacyascode.revision;

import java.util.List;

/**
 * A commit.
 *
 * @param name forty hexadecimal digits
 * @param parents the names of those before it
 * @param seconds when it was made, in seconds since 1970 UTC
 */
public record GitCommit(String name, List<String> parents, long seconds) {
    public GitCommit {
        parents = List.copyOf(parents);
    }
}
