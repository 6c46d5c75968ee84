package org.privacyascode.policy.vocabulary;

import java.util.List;

/** The same purpose in the words of others. */
public record PurposeMappings(
        Mapping dpv,
        Mapping fideslang,
        List<String> iabTcf,
        List<String> applePurpose,
        List<String> playPurpose,
        List<String> ccpaBusinessPurpose) {
    public PurposeMappings {
        iabTcf = List.copyOf(iabTcf);
        applePurpose = List.copyOf(applePurpose);
        playPurpose = List.copyOf(playPurpose);
        ccpaBusinessPurpose = List.copyOf(ccpaBusinessPurpose);
    }
}
