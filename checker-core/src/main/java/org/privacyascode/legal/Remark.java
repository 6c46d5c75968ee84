package org.privacyascode.legal;

/**
 * What is to be said of one place of a policy.
 *
 * @param path of the clause or fact in the YAML, such as {@code data.account.keep}
 * @param message one sentence: what is wrong, or the question that is open
 */
public record Remark(String path, String message) {}
