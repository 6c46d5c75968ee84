package org.privacyascode.policy;

/**
 * The contract with a recipient, and what protects data abroad.
 *
 * @param agreement the kind of contract, such as {@code art-28}
 */
public record Terms(Stated<String> agreement, Stated<TransferTerms> transfer) {}
