package org.privacyascode.policy;

import java.time.LocalDate;

/**
 * A version that was published.
 *
 * @param kind the class of the change, {@code class} in YAML
 */
public record HistoryEntry(
        String version,
        LocalDate date,
        Stated<Text> summary,
        Stated<LocalDate> effective,
        @Key("class") Stated<String> kind,
        Stated<Text> compatibility,
        Stated<Boolean> reConsent,
        Stated<Text> appliesTo) {}
