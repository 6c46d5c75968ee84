package org.privacyascode.policy.yaml;

import java.net.URI;

/** Which addresses a page may link to. */
final class Urls {
    private Urls() {}

    static boolean isWebAddress(String text) {
        if (!text.matches("https?://[\\x21-\\x7e]+") || text.matches(".*[<>\"`\\\\{}|^].*")) {
            return false;
        }
        try {
            URI uri = new URI(text);
            return uri.getHost() != null && uri.getUserInfo() == null;
        } catch (java.net.URISyntaxException e) {
            return false;
        }
    }
}
