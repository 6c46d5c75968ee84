package org.privacyascode.policy;

/** Who receives data, and under which circumstances. */
public record Disclosure(
        Listed<Recipient> recipients,
        Listed<Sharing> sharing,
        SellsOrShares sellsOrShares,
        Listed<Transfer> transfers) {}
