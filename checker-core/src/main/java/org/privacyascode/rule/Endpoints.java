package org.privacyascode.rule;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.Facts;
import org.privacyascode.fact.Known;

/**
 * Hosts that the configuration states for a kind of sink: code that hands a mail to the framework's mailer sends it to the one
 * mail host that is configured. Two different hosts decide nothing.
 */
record Endpoints(Map<String, Set<String>> hosts) {

    private static final Set<String> CONFIGURED_ONCE =
            Set.of("mail", "sms", "message", "metric", "trace", "error-report");

    static Endpoints of(Facts facts) {
        Map<String, Set<String>> hosts = new TreeMap<>();
        facts.stream().filter(Endpoints::isEndpoint).forEach(fact -> hosts.computeIfAbsent(
                        fact.target().sink(), sink -> new TreeSet<>())
                .add(fact.target().host()));
        return new Endpoints(hosts);
    }

    private static boolean isEndpoint(Fact fact) {
        return fact.evidence().known() == Known.CONFIGURATION
                && CONFIGURED_ONCE.contains(fact.target().sink())
                && !fact.target().host().isEmpty();
    }

    /** The one host configured for a sink; empty when there is none, or more than one. */
    String hostOf(String sink) {
        Set<String> known = hosts.getOrDefault(sink, Set.of());
        return known.size() == 1 ? known.iterator().next() : "";
    }
}
