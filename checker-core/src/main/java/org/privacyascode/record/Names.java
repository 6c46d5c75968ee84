package org.privacyascode.record;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.privacyascode.policy.Country;
import org.privacyascode.policy.DataGroup;
import org.privacyascode.policy.DataItem;
import org.privacyascode.policy.LegalBasis;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.Purpose;
import org.privacyascode.policy.Recipient;
import org.privacyascode.policy.Retention;
import org.privacyascode.policy.Stated;
import org.privacyascode.policy.Text;
import org.privacyascode.policy.vocabulary.Category;
import org.privacyascode.policy.vocabulary.SpecialKind;
import org.privacyascode.policy.vocabulary.Vocabulary;
import org.privacyascode.wording.Authority;
import org.privacyascode.wording.PolicyWords;
import org.privacyascode.wording.Said;
import org.privacyascode.wording.Wording;

/** What things of a policy are called in a record. What is still to be decided is said so, never left out. */
final class Names {

    /** Stands for every value that nobody has decided yet. */
    static final String OPEN = "to be decided";

    private final Policy policy;
    private final Vocabulary vocabulary;
    private final PolicyWords words;

    Names(Policy policy, Vocabulary vocabulary) {
        this.policy = policy;
        this.vocabulary = policy.vocabulary(vocabulary);
        this.words = PolicyWords.of(policy, Wording.of("en"), vocabulary);
    }

    String of(DataGroup group) {
        return words.title(group);
    }

    String of(Purpose purpose) {
        return words.title(purpose);
    }

    /** What a purpose is, in a sentence; empty if nothing says it. */
    String text(Purpose purpose) {
        return said(words.text(purpose));
    }

    String of(DataItem item) {
        return words.label(item);
    }

    String of(Recipient recipient) {
        return said(words.name(recipient));
    }

    String of(Country country) {
        return words.wording().country(country);
    }

    boolean isInEea(Country country) {
        return words.wording().isInEea(country);
    }

    /** With the countries in brackets. */
    String withCountries(Recipient recipient) {
        String countries = recipient.countries().isOpen()
                ? OPEN
                : recipient.countries().stream().map(this::of).collect(Collectors.joining(", "));
        return countries.isEmpty() ? of(recipient) : of(recipient) + " (" + countries + ")";
    }

    /** The basis of a use: that of the group, else of the purpose. */
    Stated<LegalBasis> basisOf(Activity activity) {
        return activity.group().handling().basis().isAbsent()
                ? activity.purpose().basis()
                : activity.group().handling().basis();
    }

    String basis(Activity activity) {
        return said(words.said(basisOf(activity), words::basis));
    }

    /** How long the items are kept: once for the group, then for items that differ. */
    String keep(DataGroup group, List<DataItem> items) {
        Stream<String> own =
                items.stream().filter(item -> !item.keep().isAbsent()).map(item -> of(item) + ": " + keep(item.keep()));
        return Stream.concat(Stream.of(keep(group.handling().keep())), own)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String keep(Stated<Retention> keep) {
        return said(words.said(keep, words::keep));
    }

    /** A text with its inserts filled in. */
    String text(Stated<Text> text) {
        return said(words.text(text));
    }

    /** Where the item is of a special category under Art. 9 or 10 GDPR, which one. */
    Optional<String> special(DataItem item) {
        return vocabulary.lineage(item.is()).stream()
                .filter(category -> category.special() != SpecialKind.NONE)
                .map(Category::label)
                .findFirst();
    }

    /** What an authority of the register is called. */
    String authority(String id) {
        return words.wording().authority(id).map(Authority::name).orElse(id);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Policy policy() {
        return policy;
    }

    private static String said(Said said) {
        return said.isOpen() ? OPEN : said.words();
    }

    /** A value as it stands, or that it is open. */
    static <T> String value(Stated<T> stated) {
        return stated.isOpen() ? OPEN : stated.given().map(Object::toString).orElse("");
    }
}
