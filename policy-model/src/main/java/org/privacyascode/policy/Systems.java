package org.privacyascode.policy;

/**
 * The systems that the policy speaks of.
 *
 * @param ownHosts hosts that are ours: calls there are not disclosures
 */
public record Systems(Listed<Service> services, Listed<Glob> ownHosts) {
    /** Whether a host, or an environment placeholder such as {@code ${ORDER_SERVICE_URL}}, is ours. */
    public boolean isOwnHost(String host) {
        return ownHosts.stream().anyMatch(glob -> glob.matchesIgnoringCase(host));
    }
}
