package org.privacyascode.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a link of the page leads: an absolute {@code https} or {@code http} address, a plain mail address, or an anchor
 * of the same page. Nothing else can be made, so no other link can be written.
 */
record LinkTarget(String url) {

    private static final Pattern ANCHOR = Pattern.compile("#[a-z0-9][a-z0-9_-]*");
    private static final Pattern MAIL =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9._+-]{0,63}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252})");
    private static final Pattern PLAIN = Pattern.compile("[\\x21-\\x7e&&[^\"'<>`\\\\^{}|\\[\\]()]]+");

    /** The web address, if it is one that the page links to. */
    static Optional<LinkTarget> web(String url) {
        if (!PLAIN.matcher(url).matches()) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(url);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean isWeb = scheme.equals("https") || scheme.equals("http");
            return isWeb && uri.getHost() != null && uri.getRawUserInfo() == null
                    ? Optional.of(new LinkTarget(url))
                    : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    /** The mail address alone, without header fields, if it is one. */
    static Optional<LinkTarget> mail(String address) {
        return MAIL.matcher(address).matches() ? Optional.of(new LinkTarget("mailto:" + address)) : Optional.empty();
    }

    /** An anchor of this page. */
    static LinkTarget anchor(String id) {
        if (!ANCHOR.matcher("#" + id).matches()) {
            throw new IllegalArgumentException("not an anchor: " + id);
        }
        return new LinkTarget("#" + id);
    }

    /** Whether the address, as it stands in Markdown, is one that this class could have made. */
    static boolean isAllowed(String url) {
        return ANCHOR.matcher(url).matches()
                || (url.startsWith("mailto:")
                        && mail(url.substring("mailto:".length())).isPresent())
                || web(url).isPresent();
    }
}
