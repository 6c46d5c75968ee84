package org.privacyascode.code;

import java.util.List;

/**
 * A library that a build resolved for running the code.
 *
 * @param group group of its coordinates
 * @param artifact artifact of its coordinates
 * @param file where the build names it, or names what brings it; relative to the root, with {@code /}
 * @param line from 1; 0 where the build does not say
 * @param column from 1; 0 where the build does not say
 * @param via what brings it, from what the build names downwards; empty where the build names the library itself
 */
public record Dependency(String group, String artifact, String file, int line, int column, List<String> via) {
    public Dependency {
        via = List.copyOf(via);
    }
}
