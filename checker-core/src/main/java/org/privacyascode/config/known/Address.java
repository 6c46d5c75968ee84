package org.privacyascode.config.known;

/**
 * A host named in a text.
 *
 * @param host lower case, ASCII, without port and user
 * @param path from the slash on, without query; may be empty
 * @param offset of the host in the text
 * @param scheme such as {@code https}; empty when the text named only a host
 */
public record Address(String host, String path, int offset, String scheme) {}
