package org.privacyascode.policy;

import org.privacyascode.policy.vocabulary.CategoryKey;

/**
 * One kind of data about people.
 *
 * @param is its category in the vocabulary
 * @param purposes if narrower than the group's
 * @param keep if different from the group's
 * @param condition of Art. 9(2) or 10 GDPR, for special categories
 * @param optional whether people may leave it out
 * @param implied whether it is there although no word says so
 */
public record DataItem(
        ItemId id,
        CategoryKey is,
        Stated<Text> label,
        Stated<Protection> storedAs,
        @Key("for") Listed<PurposeId> purposes,
        Stated<Retention> keep,
        Stated<Text> condition,
        boolean optional,
        boolean implied,
        @Inline Marks marks) {}
