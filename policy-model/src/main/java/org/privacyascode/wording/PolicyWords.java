package org.privacyascode.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
import org.privacyascode.policy.Recipient;
import org.privacyascode.policy.RecipientId;
import org.privacyascode.policy.Retention;
import org.privacyascode.policy.Right;
import org.privacyascode.policy.Scalar;
import org.privacyascode.policy.Section;
import org.privacyascode.policy.Stated;
import org.privacyascode.policy.Text;
import org.privacyascode.policy.vocabulary.CategoryKey;
import org.privacyascode.policy.vocabulary.PurposeKey;
import org.privacyascode.policy.vocabulary.SpecialKind;
import org.privacyascode.policy.vocabulary.Vocabulary;

/**
 * The words of one policy in one language: what the policy says itself where it says it, what its facts mean where it
 * does not. Safe for use by threads.
 */
public final class PolicyWords {

    private static final String USUAL = "en";

    private final Policy policy;
    private final Texts texts;
    private final Vocabulary vocabulary;
    private final Titles titles;
    private final Terms terms;

    private PolicyWords(Policy policy, Texts texts, Vocabulary vocabulary) {
        this.policy = policy;
        this.texts = texts;
        this.vocabulary = vocabulary;
        this.titles = new Titles(policy, texts, texts.wording(), vocabulary);
        this.terms = new Terms(texts, texts.wording());
    }

    /** The words of a policy, with its open questions where a value is missing. */
    public static PolicyWords of(Policy policy, Wording wording, Vocabulary vocabulary) {
        String source = policy.document().language().orElse(USUAL);
        return new PolicyWords(policy, new Texts(PolicyTree.of(policy).facts(), wording, source, false), vocabulary);
    }

    /** The same, with what the page said before the policy became code in place of an open question, where it said something. */
    public PolicyWords asPublished() {
        return new PolicyWords(policy, new Texts(texts.facts(), texts.wording(), texts.source(), true), vocabulary);
    }

    /** The words of the language. */
    public Wording wording() {
        return texts.wording();
    }

    /** The fact at a path such as {@code contact.privacy.email}; empty if the policy has none. */
    public Optional<Stated<Scalar>> fact(String path) {
        return texts.fact(path);
    }

    /** All facts of the policy, in its order. */
    public Collection<Stated<Scalar>> facts() {
        return texts.facts().values();
    }

    /** The text with its inserts filled. */
    public Said text(Text text) {
        return texts.text(text);
    }

    /** What is stated, or the question, or nothing. */
    public Said text(Stated<Text> text) {
        return texts.text(text);
    }

    /** What is stated, said by the function; the question if it is open; nothing if it is absent. */
    public <T> Said said(Stated<T> stated, Function<T, Said> say) {
        return texts.said(stated, say);
    }

    /** The same for words. */
    public <T> Said words(Stated<T> stated, Function<T, String> say) {
        return texts.words(stated, say);
    }

    /** A title in the language of these words; empty if it is open, absent or not translated. */
    public Optional<String> title(Stated<Text> title) {
        return texts.title(title);
    }

    /** The heading of a section. */
    public String title(Section section) {
        return titles.of(section);
    }

    /** What a group of data is called. */
    public String title(DataGroup group) {
        return titles.of(group);
    }

    /** What a purpose is called. */
    public String title(Purpose purpose) {
        return titles.of(purpose);
    }

    /** What a type of cookies is called. */
    public String title(CookieType type) {
        return titles.of(type);
    }

    /** What a right is called. */
    public String title(Right right) {
        return titles.of(right);
    }

    /** What a right means, in the words of the policy or in ours. */
    public Said text(Right right) {
        Said own = text(right.words().text());
        return own.isEmpty()
                ? Said.of(wording().find(Family.RIGHT_TEXT, right.id().value()).orElse(""))
                : own;
    }

    /** What the data are used for, as a sentence that begins with "To". */
    public Said text(Purpose purpose) {
        Said own = text(purpose.words().text());
        return own.isEmpty()
                ? Said.of(wording().purposeText(Titles.kind(purpose)).orElse(""))
                : own;
    }

    /** What an item is called inside a sentence. */
    public String label(DataItem item) {
        return titles.label(item);
    }

    /** What a category of the vocabulary is called inside a sentence. */
    public String label(CategoryKey key) {
        return titles.label(key);
    }

    /** What a purpose of the vocabulary is called. */
    public Optional<String> kind(PurposeKey key) {
        return wording().purposeTitle(key);
    }

    /** What a recipient is called. */
    public Said name(Recipient recipient) {
        return titles.of(recipient);
    }

    /** The same inside a sentence: "a buyer of the business". */
    public Said nameInSentence(Recipient recipient) {
        return titles.inSentence(recipient);
    }

    /** What a cookie is called by browsers. */
    public Said name(Cookie cookie) {
        return words(cookie.name(), Object::toString);
    }

    /** What allows a use. */
    public Said basis(LegalBasis basis) {
        return terms.basis(basis);
    }

    /** How long, without what happens then: "14 months after we collect it". */
    public Said period(Retention keep) {
        return terms.period(keep);
    }

    /** What happens when the time is over: "we erase it". */
    public Said then(Retention keep) {
        return terms.then(keep);
    }

    /** How long, and what happens then. */
    public Said keep(Retention keep) {
        return terms.keep(keep);
    }

    /** The declared purpose with this id, if there is one. */
    public Optional<Purpose> purpose(PurposeId id) {
        return titles.find(id);
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
                .filter(item -> vocabulary.lineage(item.is()).stream()
                        .anyMatch(category -> category.special() != SpecialKind.NONE))
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

    /** The first letter of a sentence. */
    public static String capitalised(String words) {
        return Spelling.capitalised(words);
    }
}
