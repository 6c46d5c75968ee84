package org.privacyascode.rule;

import java.util.regex.Pattern;

/** Which hosts are nobody else's, whatever a policy says: this machine, private networks, names without a dot. */
final class Hosts {

    private static final Pattern PRIVATE = Pattern.compile(
            "127\\..*|10\\..*|192\\.168\\..*|169\\.254\\..*|172\\.(1[6-9]|2\\d|3[01])\\..*"
                    + "|0\\.0\\.0\\.0|\\[?::1]?|\\[?f[cd][0-9a-f]{2}:.*|localhost|.*\\.(localhost|local|internal|test|invalid|localdomain)");
    private static final Pattern PLAIN_NAME = Pattern.compile("[a-z0-9_-]+");

    private Hosts() {}

    static boolean isPrivate(String host) {
        return PRIVATE.matcher(host).matches() || PLAIN_NAME.matcher(host).matches();
    }
}
