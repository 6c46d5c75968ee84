package org.privacyascode.policy;

/**
 * The two facts that Californian law asks for, and what follows from them.
 *
 * @param shares for cross-context behavioural advertising
 */
public record SellsOrShares(
        Stated<Boolean> sells,
        Stated<Boolean> shares,
        Stated<Text> under16,
        Stated<Boolean> sensitiveBeyond7027m,
        Stated<String> optOutLink,
        Stated<String> limitLink,
        @Inline Marks marks) {}
