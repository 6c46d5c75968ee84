package org.privacyascode.policy.vocabulary;

import java.util.Optional;

/**
 * A kind of data about people.
 *
 * @param label for people, in English
 * @param special under Art. 9 or 10 GDPR
 * @param tokens how its name shows in code
 */
public record Category(
        CategoryKey key,
        String label,
        Optional<CategoryKey> parent,
        SpecialKind special,
        Sensitivity sensitivity,
        Mappings mappings,
        Tokens tokens) {}
