package org.privacyascode.wording;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.privacyascode.policy.CookieType;
import org.privacyascode.policy.DataGroup;
import org.privacyascode.policy.DataItem;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.Purpose;
import org.privacyascode.policy.PurposeId;
import org.privacyascode.policy.Recipient;
import org.privacyascode.policy.Right;
import org.privacyascode.policy.Section;
import org.privacyascode.policy.vocabulary.Category;
import org.privacyascode.policy.vocabulary.CategoryKey;
import org.privacyascode.policy.vocabulary.PurposeKey;
import org.privacyascode.policy.vocabulary.Vocabulary;

/** What clauses are called: as the policy says, else by what they are, else by their ids. */
record Titles(Policy policy, Texts texts, Wording wording, Vocabulary vocabulary) {

    String of(Section section) {
        String id = section.id().value();
        return texts.title(section.words().title())
                .or(() -> wording.find(Family.SECTION, id))
                .orElseGet(() -> Spelling.readable(id));
    }

    String of(DataGroup group) {
        String id = group.id().value();
        return texts.title(group.words().title())
                .or(() -> wording.find(Family.GROUP, id))
                .orElseGet(() -> Spelling.readable(id));
    }

    String of(Purpose purpose) {
        return texts.title(purpose.words().title())
                .or(() -> wording.purposeTitle(kind(purpose)))
                .orElseGet(() -> Spelling.readable(purpose.id().value()));
    }

    String of(CookieType type) {
        return texts.title(type.words().title())
                .or(() -> Optional.of(wording.say(Phrase.COOKIE_ESSENTIAL))
                        .filter(title -> type.strictlyNecessary().is(true)))
                .or(() -> wording.find(Family.COOKIE_TYPE, type.id().value()))
                .orElseGet(() -> idOrPurposes(type));
    }

    /** An id is a word of those who write the policy; in another language the purposes say more. */
    private String idOrPurposes(CookieType type) {
        List<String> titles = type.purposes().stream()
                .map(id -> find(id).map(this::of).orElse(id.value()))
                .toList();
        return wording.isLanguageOf(texts.source()) || titles.isEmpty()
                ? wording.say(Phrase.COOKIE_TYPE, Spelling.readable(type.id().value()))
                : wording.say(Phrase.COOKIE_FOR, wording.list(titles));
    }

    String of(Right right) {
        String id = right.id().value();
        return texts.title(right.words().title())
                .or(() -> wording.find(Family.RIGHT, id))
                .orElseGet(() -> Spelling.readable(id));
    }

    /** A kind that stands for many, such as authorities, is called by words and not by a name, in every language. */
    Said of(Recipient recipient) {
        Said own = texts.words(recipient.name(), Function.identity());
        boolean isForeign = !wording.isLanguageOf(texts.source());
        Optional<String> general = general(recipient);
        if (own.isEmpty() || isForeign && general.isPresent()) {
            return Said.of(general.map(Spelling::capitalised)
                    .orElseGet(() -> Spelling.readable(recipient.id().value())));
        }
        return own;
    }

    /** The same inside a sentence, where words that are no name have a small letter. */
    Said inSentence(Recipient recipient) {
        Optional<String> general = general(recipient);
        boolean isOwn =
                wording.isLanguageOf(texts.source()) && !recipient.name().isAbsent();
        if (general.isEmpty()) {
            return of(recipient);
        }
        return isOwn ? of(recipient).map(Spelling::inSentence) : Said.of(general.get());
    }

    private Optional<String> general(Recipient recipient) {
        return recipient.identity().kind().given().flatMap(kind -> wording.find(Family.RECIPIENT, kind));
    }

    /** What an item is called inside a sentence. */
    String label(DataItem item) {
        return texts.title(item.label())
                .or(() -> category(item.is()))
                .orElseGet(() -> Spelling.inSentence(Spelling.readable(item.id().item())));
    }

    String label(CategoryKey key) {
        return category(key).orElseGet(() -> Spelling.inSentence(Spelling.readable(key.value())));
    }

    private Optional<String> category(CategoryKey key) {
        return wording.category(key)
                .or(() -> vocabulary.category(key).map(Category::label).map(Spelling::inSentence));
    }

    Optional<Purpose> find(PurposeId id) {
        return policy.purposes().stream()
                .filter(purpose -> purpose.id().equals(id))
                .findFirst();
    }

    static PurposeKey kind(Purpose purpose) {
        return purpose.is().orElse(new PurposeKey(purpose.id().value()));
    }
}
