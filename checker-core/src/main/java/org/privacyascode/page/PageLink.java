package org.privacyascode.page;

/**
 * A page that belongs to this one, such as an earlier version.
 *
 * @param label the words of the link
 * @param url an absolute {@code https} or {@code http} address; another is shown without a link
 */
public record PageLink(String label, String url) {}
