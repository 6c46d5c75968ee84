package org.privacyascode.config.input;

import java.util.List;

/**
 * What a YAML or JSON text holds.
 *
 * @param roots one per document
 * @param repeated keys that stand twice in one mapping: every value was read, a strict reader would refuse
 */
public record Documents(List<Node> roots, List<Repeated> repeated) {

    /** Where a key stands first, and where again. */
    public record Repeated(Position first, Position again) {}

    public Documents {
        roots = List.copyOf(roots);
        repeated = List.copyOf(repeated);
    }
}
