package org.privacyascode.policy;

/**
 * How a recipient is recognised in code, configuration and traffic.
 *
 * @param vendor its id in the vendor catalogue
 * @param hosts its hosts
 * @param configKeys configuration keys or environment variables that hold its host
 * @param packages prefixes of Java packages whose calls reach it
 */
public record Binding(Stated<String> vendor, Listed<Glob> hosts, Listed<Glob> configKeys, Listed<String> packages) {
    public boolean hasHost(String host) {
        return hosts.stream().anyMatch(glob -> glob.matchesIgnoringCase(host));
    }

    public boolean hasConfigKey(String key) {
        return configKeys.stream().anyMatch(glob -> glob.matchesIgnoringCase(key));
    }

    /** Whether a Java package or class name, with dots, is under one of the prefixes. */
    public boolean hasPackage(String name) {
        return packages.stream().anyMatch(prefix -> name.equals(prefix) || name.startsWith(prefix + "."));
    }
}
