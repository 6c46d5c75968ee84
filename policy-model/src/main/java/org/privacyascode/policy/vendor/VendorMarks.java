package org.privacyascode.policy.vendor;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How a vendor is recognised.
 *
 * @param coordinates of Maven artifacts, {@code group:artifact}, a {@code *} for any characters
 * @param packages prefixes of Java packages
 * @param hosts of the vendor, with or without a path; a sub-domain of a host is the vendor's too
 * @param configKeys regular expressions over configuration keys and values
 * @param cookies name patterns, a {@code *} for any characters
 */
public record VendorMarks(
        List<String> coordinates,
        List<String> packages,
        List<String> hosts,
        List<Pattern> configKeys,
        List<String> cookies) {
    public VendorMarks {
        coordinates = List.copyOf(coordinates);
        packages = List.copyOf(packages);
        hosts = List.copyOf(hosts);
        configKeys = List.copyOf(configKeys);
        cookies = List.copyOf(cookies);
    }

    /** The hosts without a path. */
    public List<String> wholeHosts() {
        return hosts.stream().filter(host -> !host.contains("/")).toList();
    }
}
