package org.privacyascode.knowledge;

import java.util.List;

/**
 * What is known of one call.
 *
 * @param passes what passes, with safeguards; empty together with {@code described} means that nothing passes
 * @param described whether anything is known of what passes; if not, the caller assumes that arguments reach the result
 */
public record CallKnowledge(
        List<Signature.Source> sources,
        List<Signature.Sink> sinks,
        List<Signature.Pass> passes,
        boolean described,
        List<Signature.Guard> guards,
        List<Signature.Address> addresses,
        List<Signature.CookieSetting> cookies) {

    /** Nothing is known. */
    public static final CallKnowledge UNKNOWN =
            new CallKnowledge(List.of(), List.of(), List.of(), false, List.of(), List.of(), List.of());

    public CallKnowledge {
        sources = List.copyOf(sources);
        sinks = List.copyOf(sinks);
        passes = List.copyOf(passes);
        guards = List.copyOf(guards);
        addresses = List.copyOf(addresses);
        cookies = List.copyOf(cookies);
    }

    /** The same with other sources. */
    public CallKnowledge from(List<Signature.Source> others) {
        return new CallKnowledge(others, sinks, passes, described, guards, addresses, cookies);
    }
}
