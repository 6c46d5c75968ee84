package org.privacyascode.fact;

import java.util.List;

/**
 * How data came to where they go.
 *
 * @param steps from source to sink; empty for facts that are not flows
 * @param safeguards what the data passed on the way: {@code salted-hash}, {@code encrypted}, {@code masked}
 * @param guards checks on the path, such as {@code consent:analytics}
 * @param purposes purposes of the policy that annotated scopes on the path name
 */
public record Trace(List<Step> steps, List<String> safeguards, List<String> guards, List<String> purposes) {

    /** No path. */
    public static final Trace NONE = new Trace(List.of(), List.of(), List.of(), List.of());

    public Trace {
        steps = List.copyOf(steps);
        safeguards = List.copyOf(safeguards);
        guards = List.copyOf(guards);
        purposes = List.copyOf(purposes);
    }
}
