package org.privacyascode.wording;

/**
 * A data protection authority.
 *
 * @param id as policies write it, such as {@code ie-dpc}
 * @param name in the language of the page
 * @param url the site where people complain
 */
public record Authority(String id, String name, String url) {}
