package org.privacyascode.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.privacyascode.policy.problem.Position;

/** Where each part of a policy was written, by its path in YAML, such as {@code recipients.analytics.country}. */
public record Origins(Map<String, Position> positions) {
    public static final Origins NONE = new Origins(Map.of());

    public Origins {
        positions = Collections.unmodifiableMap(new LinkedHashMap<>(positions));
    }

    /** The position of the path, else of the nearest part that encloses it. */
    public Position of(String path) {
        String part = path;
        while (!part.isEmpty()) {
            Position found = positions.get(part);
            if (found != null) {
                return found;
            }
            part = part.substring(0, Math.max(0, part.lastIndexOf('.')));
        }
        return positions.getOrDefault("", Position.UNKNOWN);
    }
}
