package org.privacyascode.policy.vendor;

import java.util.List;
import java.util.Optional;

/**
 * A well-known service that receives data.
 *
 * @param name as people know it
 * @param legalEntity who runs it
 * @param country of the entity, ISO 3166-1 alpha-2, where we are sure of it; where the data lie is another question
 * @param kind what it does, such as {@code email}
 * @param marks how it is recognised
 * @param typicalData what it usually receives, in words
 * @param note a trap to know
 */
public record Vendor(
        String id,
        String name,
        String legalEntity,
        Optional<String> country,
        String kind,
        VendorMarks marks,
        List<String> typicalData,
        Optional<String> note) {
    public Vendor {
        typicalData = List.copyOf(typicalData);
    }
}
