package org.privacyascode.policy;

import java.util.List;
import java.util.Optional;
import org.privacyascode.policy.vocabulary.Category;
import org.privacyascode.policy.vocabulary.CategoryKey;
import org.privacyascode.policy.vocabulary.Mapping;
import org.privacyascode.policy.vocabulary.Mappings;
import org.privacyascode.policy.vocabulary.Sensitivity;
import org.privacyascode.policy.vocabulary.SpecialKind;
import org.privacyascode.policy.vocabulary.Tokens;

/**
 * A data category that a policy adds to the vocabulary; its key begins with {@code x-}, alone or after a known key.
 *
 * @param tokens runs of lower-case words by which it shows in code
 */
public record OwnCategory(
        ClauseId id, Stated<Text> label, Stated<SpecialCategory> special, Listed<String> tokens, @Inline Marks marks) {
    /** The category as an entry of the vocabulary, without a mapping to the words of others. */
    public Category toCategory() {
        CategoryKey key = new CategoryKey(id.value());
        int dot = id.value().lastIndexOf('.');
        return new Category(
                key,
                label.map(Text::source).orElse(id.value()),
                dot < 0
                        ? Optional.empty()
                        : Optional.of(new CategoryKey(id.value().substring(0, dot))),
                special.map(article -> article == SpecialCategory.ART9 ? SpecialKind.ART9 : SpecialKind.ART10)
                        .orElse(SpecialKind.NONE),
                special.isGiven() ? Sensitivity.HIGH : Sensitivity.NORMAL,
                new Mappings(Mapping.NONE, Mapping.NONE, List.of(), false, List.of(), List.of()),
                new Tokens(tokens.values(), List.of(), List.of()));
    }
}
