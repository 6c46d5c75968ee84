package org.privacyascode.policy;

/**
 * What a recipient receives.
 *
 * @param gets groups and items; {@code all} in YAML is every group
 * @param getsText the same in words, where no list can say it
 * @param purposes what the recipient uses it for
 * @param via the circumstances under which it receives them
 */
public record Receipt(
        Listed<DataRef> gets,
        Stated<Text> getsText,
        @Key("for") Listed<PurposeId> purposes,
        Stated<Text> condition,
        Stated<SharingId> via) {}
