package org.privacyascode.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.privacyascode.policy.Cookie;
import org.privacyascode.policy.CookieType;
import org.privacyascode.policy.DataGroup;
import org.privacyascode.policy.DataItem;
import org.privacyascode.policy.LegalBasis;
import org.privacyascode.policy.Listed;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.PolicyTree;
import org.privacyascode.policy.Purpose;
import org.privacyascode.policy.PurposeId;
import org.privacyascode.policy.Question;
import org.privacyascode.policy.Recipient;
import org.privacyascode.policy.RecipientId;
import org.privacyascode.policy.Retention;
import org.privacyascode.policy.Right;
import org.privacyascode.policy.Scalar;
import org.privacyascode.policy.Section;
import org.privacyascode.policy.Stated;
import org.privacyascode.policy.Text;
import org.privacyascode.policy.vocabulary.Category;
import org.privacyascode.policy.vocabulary.CategoryKey;
import org.privacyascode.policy.vocabulary.PurposeKey;
import org.privacyascode.policy.vocabulary.PurposeKind;
import org.privacyascode.policy.vocabulary.SpecialKind;
import org.privacyascode.policy.vocabulary.Vocabulary;

/**
 * The words of one policy in one language: what the policy says itself where it says it, what its facts mean where it
 * does not. Safe for use by threads.
 */
public final class PolicyWords {

    private static final int DEEPEST_INSERT = 4;

    private final Policy policy;
    private final Map<String, Stated<Scalar>> facts;
    private final Wording wording;
    private final Vocabulary vocabulary;
    private final boolean asPublished;

    private PolicyWords(
            Policy policy,
            Map<String, Stated<Scalar>> facts,
            Wording wording,
            Vocabulary vocabulary,
            boolean asPublished) {
        this.policy = policy;
        this.facts = facts;
        this.wording = wording;
        this.vocabulary = vocabulary;
        this.asPublished = asPublished;
    }

    /** The words of a policy, with its open questions where a value is missing. */
    public static PolicyWords of(Policy policy, Wording wording, Vocabulary vocabulary) {
        return new PolicyWords(policy, PolicyTree.of(policy).facts(), wording, vocabulary, false);
    }

    /** The same, with what the page said before the policy became code in place of an open question, where it said something. */
    public PolicyWords asPublished() {
        return new PolicyWords(policy, facts, wording, vocabulary, true);
    }

    /** The words of the language. */
    public Wording wording() {
        return wording;
    }

    /** The fact at a path such as {@code contact.privacy.email}; empty if the policy has none. */
    public Optional<Stated<Scalar>> fact(String path) {
        return Optional.ofNullable(facts.get(path));
    }

    /** The text with its inserts filled. */
    public Said text(Text text) {
        return text(text, 0);
    }

    /** What is stated, or the question, or nothing. */
    public Said text(Stated<Text> text) {
        return said(text, this::text);
    }

    /** What is stated, said by the function; the question if it is open; nothing if it is absent. */
    public <T> Said said(Stated<T> stated, Function<T, Said> say) {
        return stated.given()
                .map(say)
                .or(() -> stated.question().map(this::open))
                .orElse(Said.NOTHING);
    }

    /** The same for words. */
    public <T> Said words(Stated<T> stated, Function<T, String> say) {
        return said(stated, value -> Said.of(say.apply(value)));
    }

    private Said text(Text text, int depth) {
        return Said.join(text.parts().stream().map(part -> part(part, depth)).toList());
    }

    private Said part(Text.Part part, int depth) {
        if (part instanceof Text.Insert insert) {
            Optional<Stated<Scalar>> fact = depth < DEEPEST_INSERT ? fact(insert.path()) : Optional.empty();
            return fact.map(value -> said(value, scalar -> scalar(scalar, depth + 1)))
                    .orElse(Said.of("{" + insert.path() + "}"));
        }
        return Said.of(((Text.Words) part).words());
    }

    private Said scalar(Scalar scalar, int depth) {
        if (scalar instanceof Scalar.Words words) {
            return text(words.text(), depth);
        } else if (scalar instanceof Scalar.Many many) {
            return Said.of(wording.list(many.values().stream()
                    .map(value -> scalar(value, depth).words())
                    .toList()));
        } else if (scalar instanceof Scalar.Day day) {
            return Said.of(wording.date(day.date()));
        } else if (scalar instanceof Scalar.Span span) {
            return Said.of(wording.period(span.period()));
        } else if (scalar instanceof Scalar.Number number) {
            return Said.of(Long.toString(number.number()));
        } else if (scalar instanceof Scalar.YesNo answer) {
            return Said.of(wording.answer(answer.yes()));
        } else if (scalar instanceof Scalar.Place place) {
            return Said.of(wording.inCountry(place.country()));
        } else if (scalar instanceof Scalar.Word word) {
            return new Said(List.of(new Said.Value(word.word())));
        }
        throw new IllegalStateException("a value without words: " + scalar);
    }

    private Said open(Question question) {
        Optional<Text> before = asPublished ? question.asPublished() : Optional.empty();
        return before.map(this::text).orElseGet(() -> Said.open(question));
    }

    /** The heading of a section. */
    public String title(Section section) {
        return given(section.words().title())
                .or(() -> wording.find(Family.SECTION, section.id().value()))
                .orElseGet(() -> readable(section.id().value()));
    }

    /** What a group of data is called. */
    public String title(DataGroup group) {
        return given(group.words().title()).orElseGet(() -> readable(group.id().value()));
    }

    /** What a purpose is called. */
    public String title(Purpose purpose) {
        return given(purpose.words().title())
                .or(() -> kind(purpose).map(PurposeKind::label))
                .orElseGet(() -> readable(purpose.id().value()));
    }

    /** What a type of cookies is called. */
    public String title(CookieType type) {
        return given(type.words().title())
                .orElseGet(() -> type.strictlyNecessary().is(true)
                        ? wording.say(Phrase.COOKIE_ESSENTIAL)
                        : wording.say(Phrase.COOKIE_TYPE, readable(type.id().value())));
    }

    /** What a right is called. */
    public String title(Right right) {
        return given(right.words().title())
                .or(() -> wording.find(Family.RIGHT, right.id().value()))
                .orElseGet(() -> readable(right.id().value()));
    }

    /** What a right means, in the words of the policy or in ours. */
    public Said text(Right right) {
        Said own = text(right.words().text());
        return own.isEmpty()
                ? Said.of(wording.find(Family.RIGHT_TEXT, right.id().value()).orElse(""))
                : own;
    }

    /** What an item is called inside a sentence. */
    public String label(DataItem item) {
        return given(item.label())
                .or(() -> wording.find(Family.CATEGORY, item.is().value()))
                .or(() -> vocabulary.category(item.is()).map(Category::label).map(PolicyWords::inSentence))
                .orElseGet(() -> inSentence(readable(item.id().item())));
    }

    /** What the data are used for, as a sentence that begins with "To". */
    public Said text(Purpose purpose) {
        Said own = text(purpose.words().text());
        return own.isEmpty()
                ? Said.of(kind(purpose).map(kind -> kind.plainText() + ".").orElse(""))
                : own;
    }

    /** What a recipient is called. */
    public Said name(Recipient recipient) {
        Said own = words(recipient.name(), Function.identity());
        return own.isEmpty() ? Said.of(readable(recipient.id().value())) : own;
    }

    /** What a cookie is called by browsers. */
    public Said name(Cookie cookie) {
        return words(cookie.name(), Object::toString);
    }

    /** What allows a use. */
    public Said basis(LegalBasis basis) {
        String kind = wording.term(Family.BASIS, basis.kind());
        Said detail = text(basis.detail()).withoutStop();
        return detail.isEmpty() ? Said.of(kind) : wording.fill(Phrase.BASIS_DETAIL, Said.of(kind), detail);
    }

    /** How long, without what happens then: "14 months after we collect it". */
    public Said period(Retention keep) {
        if (keep instanceof Retention.For limited) {
            return Said.of(wording.say(
                    Phrase.KEEP_FOR, wording.period(limited.period()), wording.term(Family.AFTER, limited.after())));
        } else if (keep instanceof Retention.Until until) {
            return Said.of(wording.say(Phrase.KEEP_UNTIL, wording.term(Family.UNTIL, until.event())));
        } else if (keep instanceof Retention.Criteria criteria) {
            return text(criteria.criteria()).withoutStop();
        }
        return wording.fill(
                Phrase.KEEP_INDEFINITE,
                text(((Retention.Indefinite) keep).reason()).withoutStop());
    }

    /** What happens when the time is over: "we erase it". */
    public Said then(Retention keep) {
        return words(keep.then(), action -> wording.term(Family.THEN, action));
    }

    /** How long, and what happens then. */
    public Said keep(Retention keep) {
        Said then = then(keep);
        return then.isEmpty() ? period(keep) : wording.fill(Phrase.KEEP_FOR_THEN, period(keep), then);
    }

    /** The declared purpose with this id, if there is one. */
    public Optional<Purpose> purpose(PurposeId id) {
        return policy.purposes().stream()
                .filter(purpose -> purpose.id().equals(id))
                .findFirst();
    }

    /** The declared recipient with this id, if there is one. */
    public Optional<Recipient> recipient(RecipientId id) {
        return policy.recipients().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The labels of the items that a page names, in order. */
    public List<String> labels(DataGroup group) {
        List<String> labels = new ArrayList<>();
        group.items().stream().filter(item -> !item.implied()).forEach(item -> labels.add(label(item)));
        return labels;
    }

    /** Labels of data that need special care by law, in order, without repetition. */
    public List<String> sensitive(Listed<DataGroup> groups) {
        return groups.stream()
                .flatMap(group -> group.items().stream())
                .filter(item -> vocabulary.lineage(item.is()).stream().anyMatch(PolicyWords::isSpecial))
                .map(this::label)
                .distinct()
                .toList();
    }

    /** The letters of Cal. Civ. Code 1798.140(v)(1) that the item falls under. */
    public List<String> californianCategories(DataItem item) {
        return vocabulary.lineage(item.is()).stream()
                .map(category -> category.mappings().ccpaCategories())
                .filter(letters -> !letters.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** What a category of the vocabulary is called inside a sentence. */
    public String label(CategoryKey key) {
        return wording.find(Family.CATEGORY, key.value())
                .or(() -> vocabulary.category(key).map(Category::label).map(PolicyWords::inSentence))
                .orElseGet(() -> inSentence(readable(key.value())));
    }

    /** What a purpose of the vocabulary is called. */
    public Optional<String> kind(PurposeKey key) {
        return vocabulary.purpose(key).map(PurposeKind::label);
    }

    private static boolean isSpecial(Category category) {
        return category.special() != SpecialKind.NONE;
    }

    private Optional<PurposeKind> kind(Purpose purpose) {
        PurposeKey key = purpose.is().orElse(new PurposeKey(purpose.id().value()));
        return vocabulary.purpose(key);
    }

    /** A title is one line of words; one that is open or absent is generated. */
    private Optional<String> given(Stated<Text> title) {
        return title.given().map(this::text).map(Said::words).filter(words -> !words.isBlank());
    }

    /** An id as a title: {@code user-support} reads "User Support". */
    static String readable(String id) {
        StringBuilder out = new StringBuilder();
        for (String word : id.replace('.', '-').replace('_', '-').split("-")) {
            if (!word.isEmpty()) {
                out.append(out.isEmpty() ? "" : " ")
                        .append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                        .append(word.substring(1));
            }
        }
        return out.toString();
    }

    /** A label inside a sentence: "Email address" becomes "email address", "IP address" stays. */
    static String inSentence(String label) {
        boolean isWord =
                label.length() > 1 && Character.isUpperCase(label.charAt(0)) && Character.isLowerCase(label.charAt(1));
        return isWord ? label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1) : label;
    }

    /** The first letter of a sentence. */
    public static String capitalised(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
