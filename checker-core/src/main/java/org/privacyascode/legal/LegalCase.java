package org.privacyascode.legal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.privacyascode.policy.CookieType;
import org.privacyascode.policy.DataGroup;
import org.privacyascode.policy.DataItem;
import org.privacyascode.policy.Listed;
import org.privacyascode.policy.Marks;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.Purpose;
import org.privacyascode.policy.Recipient;
import org.privacyascode.policy.Right;
import org.privacyascode.policy.Scalar;
import org.privacyascode.policy.Sharing;
import org.privacyascode.policy.Stated;
import org.privacyascode.policy.Text;
import org.privacyascode.policy.vocabulary.Category;
import org.privacyascode.policy.vocabulary.Vocabulary;
import org.privacyascode.translation.TranslationState;
import org.privacyascode.wording.PolicyWords;

/** A policy as one pack of rules sees it: clauses that do not apply in the pack are not there. */
final class LegalCase {

    /** For which day, against which version before, with which packs. */
    record Setting(LocalDate asOf, Optional<Policy> previous, Set<String> packs, TranslationState translations) {
        Setting {
            packs = Set.copyOf(packs);
        }
    }

    /** What the tool knows of words. */
    record Lists(Phrases phrases, Languages languages) {
        static Lists load() {
            return new Lists(Phrases.load(), new Languages());
        }
    }

    /** How words of the policy's language are looked at. */
    private record Wordlists(Phrases phrases, Prose prose) {}

    private final Policy policy;
    private final Vocabulary vocabulary;
    private final Passages passages;
    private final Wordlists words;
    private final Setting setting;
    private final String pack;

    private LegalCase(
            Policy policy, Vocabulary vocabulary, Passages passages, Wordlists words, Setting setting, String pack) {
        this.policy = policy;
        this.vocabulary = vocabulary;
        this.passages = passages;
        this.words = words;
        this.setting = setting;
        this.pack = pack;
    }

    static LegalCase of(Policy policy, Vocabulary shared, Lists lists, Setting setting) {
        Vocabulary vocabulary = policy.vocabulary(shared);
        Passages passages = Passages.of(policy, vocabulary, lists.languages());
        Wordlists words = new Wordlists(lists.phrases(), Prose.of(passages.language(), lists.phrases()));
        return new LegalCase(policy, vocabulary, passages, words, setting, "");
    }

    LegalCase in(String other) {
        return new LegalCase(policy, vocabulary, passages, words, setting, other);
    }

    Policy policy() {
        return policy;
    }

    Setting setting() {
        return setting;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    PolicyWords words() {
        return passages.words();
    }

    /** Everything that the policy says, by path. */
    Map<String, Stated<Scalar>> facts() {
        return passages.facts();
    }

    /** All words that people read. */
    List<Passage> passages() {
        return passages.all();
    }

    /** The words below these parts of the policy. */
    Stream<Passage> passages(String... parts) {
        return passages.all().stream().filter(each -> Stream.of(parts).anyMatch(each::isUnder));
    }

    /** What the phrase list finds in a text of the policy's language. */
    Optional<String> find(String list, String text) {
        return words.phrases().find(list, passages.language(), text);
    }

    /** How texts of the policy's language are counted. */
    Prose prose() {
        return words.prose();
    }

    /** How the texts of the policy read. */
    WordCount count() {
        return words.prose().countPassages(passages());
    }

    /** Whether the lists of phrases have the policy's language. */
    boolean isReadable() {
        return words.phrases().speaks(passages.language());
    }

    List<String> findAll(String list, String text) {
        return words.phrases().findAll(list, passages.language(), text);
    }

    String words(Stated<Text> text) {
        return Passage.plain(words().text(text).words());
    }

    private <T> List<T> here(Listed<T> clauses, Function<T, Marks> marks) {
        return clauses.stream().filter(each -> marks.apply(each).applyIn(pack)).toList();
    }

    List<DataGroup> data() {
        return here(policy.data(), DataGroup::marks);
    }

    List<Purpose> purposes() {
        return here(policy.purposes(), Purpose::marks);
    }

    List<Recipient> recipients() {
        return here(policy.recipients(), Recipient::marks);
    }

    List<Sharing> sharing() {
        return here(policy.disclosure().sharing(), Sharing::marks);
    }

    List<CookieType> cookieTypes() {
        return here(policy.cookies().types(), CookieType::marks);
    }

    Optional<Right> right(String id) {
        return here(policy.rights(), Right::marks).stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst();
    }

    Stream<DataItem> items() {
        return data().stream().flatMap(group -> group.items().stream());
    }

    /** Whether the category of an item, or one above it, is such. */
    boolean isOf(DataItem item, Function<Category, Boolean> such) {
        return vocabulary.lineage(item.is()).stream().anyMatch(such::apply);
    }

    static String path(DataItem item) {
        return "data." + item.id().group() + ".items." + item.id().item();
    }

    static String path(Purpose purpose) {
        return "purposes." + purpose.id();
    }

    static String path(DataGroup group) {
        return "data." + group.id();
    }

    static String path(Recipient recipient) {
        return "recipients." + recipient.id();
    }

    static String path(CookieType type) {
        return "cookies.types." + type.id();
    }
}
