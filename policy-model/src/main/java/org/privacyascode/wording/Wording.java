package org.privacyascode.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.privacyascode.policy.Country;
import org.privacyascode.policy.Keyed;
import org.privacyascode.policy.Lifetime;
import org.privacyascode.policy.Period;
import org.privacyascode.policy.vocabulary.CategoryKey;
import org.privacyascode.policy.vocabulary.PurposeKey;

/**
 * The words of one language: phrases, and values as people write them. Immutable and safe for use by threads; the same
 * value gives the same words whatever the locale, time zone or clock of the machine.
 */
public final class Wording {

    private final Catalogue catalogue;
    private final Countries countries;
    private final Authorities authorities;
    private final Labels labels;
    private final Locale locale;
    private final Pattern soft;

    Wording(Catalogue catalogue, Countries countries, Authorities authorities, Labels labels, Locale locale) {
        this.catalogue = catalogue;
        this.countries = countries;
        this.authorities = authorities;
        this.labels = labels;
        this.locale = locale;
        this.soft = Pattern.compile(
                "^(?:" + catalogue.template(Phrase.BEFORE_SOFT.key()).text() + ")");
    }

    /**
     * The words for a BCP 47 language tag such as {@code en-US}; the region decides how dates are written.
     *
     * @throws IllegalArgumentException if the tool does not speak the language
     * @throws org.privacyascode.policy.problem.InvalidPolicyException if the catalogue is not complete
     */
    public static Wording of(String languageTag) {
        return WordingFiles.read(Locale.forLanguageTag(languageTag))
                .orElseThrow(() -> new IllegalArgumentException("no words for the language \"" + languageTag
                        + "\": pages can be written in "
                        + String.join(", ", languages().values())
                        + "; tags are like en-US or de"));
    }

    /** The languages that the tool speaks, by tag, with their English names. */
    public static Map<String, String> languages() {
        return new LinkedHashMap<>(WordingFiles.languages());
    }

    /** Whether there are words for a BCP 47 language tag. */
    public static boolean speaks(String languageTag) {
        return WordingFiles.languages()
                .containsKey(Locale.forLanguageTag(languageTag).getLanguage());
    }

    /**
     * The same words with those of an organisation in place of some of them.
     *
     * @param file the name of the text in positions
     * @param yaml keys of the catalogue with other words; what the words below show in slots has to be shown
     * @throws org.privacyascode.policy.problem.InvalidPolicyException with every key that does not exist or shows other slots
     */
    public Wording with(String file, String yaml) {
        Catalogue own = CatalogueReader.override(file, yaml, catalogue);
        return new Wording(own, countries, authorities, labels, locale);
    }

    /** The language of the words, such as {@code en}. */
    public String language() {
        return catalogue.language();
    }

    /** The tag of the page: language and region. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** Whether words in the language of the tag are words of this language, whatever the region. */
    public boolean isLanguageOf(String languageTag) {
        return Locale.forLanguageTag(languageTag).getLanguage().equals(language());
    }

    /** The phrase with its values, in the order in which the phrase names them. */
    public String say(Phrase phrase, String... values) {
        return catalogue.template(phrase.key()).fill(phrase.slots(), values);
    }

    /** The phrase with values that can hold open questions. */
    public Said fill(Phrase phrase, Said... values) {
        return catalogue.template(phrase.key()).fill(phrase.slots(), values);
    }

    /** The phrase in its form for this count, with its other values. */
    public String count(Phrase phrase, long count, String... values) {
        boolean isOne = count == 1 || count == 0 && say(Phrase.PLURAL_ZERO).equals("one");
        List<String> all = new ArrayList<>(List.of(Long.toString(count)));
        all.addAll(List.of(values));
        return catalogue
                .template(phrase.key() + (isOne ? ".one" : ".other"))
                .fill(phrase.slots(), all.toArray(String[]::new));
    }

    /** The word for a member of a closed list. */
    public String term(Family family, Keyed member) {
        return catalogue.template(family.key() + "." + member.key()).text();
    }

    /** The word for a member of a list, if there is one. */
    public Optional<String> find(Family family, String member) {
        return catalogue.find(family.key() + "." + member).map(Template::text);
    }

    /** What a category of the vocabulary is called inside a sentence, if the vocabulary has it. */
    public Optional<String> category(CategoryKey key) {
        return labels.category(key.value());
    }

    /** What a purpose of the vocabulary is called, if the vocabulary has it. */
    public Optional<String> purposeTitle(PurposeKey key) {
        return labels.purpose(key.value()).map(Labels.Use::title);
    }

    /** The sentence for a purpose of the vocabulary, if the vocabulary has it. */
    public Optional<String> purposeText(PurposeKey key) {
        return labels.purpose(key.value()).map(Labels.Use::text);
    }

    /** "a", "a and b", "a, b and c". */
    public String list(List<String> items) {
        StringBuilder list = new StringBuilder();
        List<String> joints = joints(items);
        for (int i = 0; i < items.size(); i++) {
            list.append(i == 0 ? "" : joints.get(i - 1)).append(items.get(i));
        }
        return list.toString();
    }

    /** What stands between the items of a list: one less than items. */
    public List<String> joints(List<String> items) {
        List<String> joints = new ArrayList<>();
        for (int i = 1; i < items.size(); i++) {
            Phrase joint = i + 1 < items.size()
                    ? Phrase.LIST_NEXT
                    : soft.matcher(items.get(i)).find() ? Phrase.LIST_SOFT : Phrase.LIST_LAST;
            joints.add(say(joint, "", ""));
        }
        return joints;
    }

    /** The date as people of the region write it, such as "October 15, 2025". */
    public String date(LocalDate date) {
        Template form =
                catalogue.find("date." + locale.getCountry()).orElseGet(() -> catalogue.template("date.default"));
        return form.fill(Map.of(
                "day", date.getDayOfMonth() == 1 ? say(Phrase.PLURAL_FIRST) : Integer.toString(date.getDayOfMonth()),
                "month", catalogue.months().get(date.getMonthValue() - 1),
                "year", Integer.toString(date.getYear())));
    }

    /** "one month", "14 months", "one year and 6 months". */
    public String period(Period period) {
        List<String> parts = new ArrayList<>();
        add(parts, Phrase.PERIOD_YEAR, period.years());
        add(parts, Phrase.PERIOD_MONTH, period.months());
        add(parts, Phrase.PERIOD_WEEK, period.weeks());
        add(parts, Phrase.PERIOD_DAY, period.days());
        add(parts, Phrase.PERIOD_HOUR, period.hours());
        add(parts, Phrase.PERIOD_MINUTE, period.minutes());
        return list(parts);
    }

    /** How long something stays on a device. */
    public String lifetime(Lifetime lifetime) {
        if (lifetime instanceof Lifetime.For limited) {
            return period(limited.period());
        }
        return say(lifetime instanceof Lifetime.Session ? Phrase.COOKIE_SESSION : Phrase.COOKIE_PERSISTENT);
    }

    /** The name of the country as it stands alone; its code if the name is not known. */
    public String country(Country country) {
        return countries.find(country.code()).map(Countries.Entry::name).orElse(country.code());
    }

    /** The name of the country as it stands in a sentence: "the United States". */
    public String inCountry(Country country) {
        return countries.find(country.code()).map(Countries.Entry::said).orElse(country.code());
    }

    /** Where something is: "in the United States"; its code if the name is not known. */
    public String inside(Country country) {
        return countries.find(country.code()).map(Countries.Entry::in).orElse(country.code());
    }

    /** Whether the country belongs to the European Economic Area. */
    public boolean isInEea(Country country) {
        return countries.eea().contains(country.code());
    }

    /** The data protection authority with this id, such as {@code ie-dpc}, if the register has it. */
    public Optional<Authority> authority(String id) {
        return authorities.find(id);
    }

    /** What a language is called in this one; its tag if the name is not known. */
    public String languageName(String languageTag) {
        return find(Family.LANGUAGE_NAME, Locale.forLanguageTag(languageTag).getLanguage())
                .orElse(languageTag);
    }

    /** "yes" or "no". */
    public String answer(boolean yes) {
        return say(yes ? Phrase.ANSWER_YES : Phrase.ANSWER_NO);
    }

    private void add(List<String> parts, Phrase unit, int amount) {
        if (amount > 0) {
            parts.add(count(unit, amount));
        }
    }
}
