package org.privacyascode.policy.vocabulary;

import java.util.List;

/**
 * The same category in the words of others.
 *
 * @param dpv IRI in the Data Privacy Vocabulary
 * @param fideslang key in fideslang
 * @param ccpaCategories letters of Cal. Civ. Code 1798.140(v)(1); L is sensitive
 * @param ccpaSensitive whether it is sensitive personal information there
 * @param appleType of Apple's privacy labels
 * @param playType of Google Play's data safety form
 */
public record Mappings(
        Mapping dpv,
        Mapping fideslang,
        List<String> ccpaCategories,
        boolean ccpaSensitive,
        List<String> appleType,
        List<String> playType) {
    public Mappings {
        ccpaCategories = List.copyOf(ccpaCategories);
        appleType = List.copyOf(appleType);
        playType = List.copyOf(playType);
    }
}
