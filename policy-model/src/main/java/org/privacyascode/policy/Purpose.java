package org.privacyascode.policy;

import java.util.List;
import org.privacyascode.policy.vocabulary.PurposeKey;

/**
 * Why data are used.
 *
 * @param is its kind in the vocabulary
 * @param uses data used besides those whose group names this purpose
 * @param in the packages of the code that serve this purpose; empty means not stated
 */
public record Purpose(
        PurposeId id,
        @Inline Words words,
        Stated<PurposeKey> is,
        Stated<LegalBasis> basis,
        Listed<DataRef> uses,
        List<String> in,
        @Inline Marks marks) {
    public Purpose {
        in = List.copyOf(in);
    }
}
