package org.privacyascode.policy.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * A kind of purpose.
 *
 * @param plainText what it means, for people, in English
 * @param typicalBases candidates for a question; never a default
 * @param consentForDevice when the law wants consent for storage on a device or for the channel, in words
 * @param iabTcf purposes of the IAB Transparency and Consent Framework
 */
public record PurposeKind(
        PurposeKey key,
        String label,
        String plainText,
        Optional<PurposeKey> parent,
        PurposeMappings mappings,
        List<String> typicalBases,
        String consentForDevice) {
    public PurposeKind {
        typicalBases = List.copyOf(typicalBases);
    }
}
