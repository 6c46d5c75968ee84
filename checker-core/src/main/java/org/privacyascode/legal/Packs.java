package org.privacyascode.legal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.privacyascode.policy.Policy;

/** Which packs of rules concern a policy. */
final class Packs {

    /** What holds whatever the law of the country. */
    private static final List<String> ALWAYS = List.of("change", "quality", "model");

    /** Who falls under one law falls under the other. */
    private static final Map<String, List<String>> WITH = Map.of("us-ca-ccpa", List.of("us-ca-caloppa"));

    /** A policy that names no regime is held to those of the European Union. */
    private static final List<String> USUAL = List.of("eu-gdpr", "eu-eprivacy");

    private Packs() {}

    static Set<String> of(Policy policy) {
        Set<String> packs = new TreeSet<>(ALWAYS);
        List<String> regimes = policy.document().regimes().values();
        List<String> named = regimes.isEmpty() ? USUAL : regimes;
        packs.addAll(named);
        named.forEach(regime -> packs.addAll(WITH.getOrDefault(regime, List.of())));
        return packs;
    }
}
