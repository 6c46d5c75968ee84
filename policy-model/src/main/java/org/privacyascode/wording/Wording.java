package org.privacyascode.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.privacyascode.policy.Country;
import org.privacyascode.policy.Keyed;
import org.privacyascode.policy.Lifetime;
import org.privacyascode.policy.Period;
import org.privacyascode.policy.table.Table;

/**
 * The words of one language: phrases, and values as people write them. Immutable and safe for use by threads; the same
 * value gives the same words whatever the locale, time zone or clock of the machine.
 */
public final class Wording {

    private static final String FOLDER = "/org/privacyascode/policies/";

    private final Catalogue catalogue;
    private final Countries countries;
    private final Authorities authorities;
    private final String region;

    private Wording(Catalogue catalogue, Countries countries, Authorities authorities, String region) {
        this.catalogue = catalogue;
        this.countries = countries;
        this.authorities = authorities;
        this.region = region;
    }

    /**
     * The words for a BCP 47 language tag such as {@code en-US}; the region decides how dates are written.
     *
     * @throws IllegalArgumentException if the tool does not speak the language
     * @throws org.privacyascode.policy.problem.InvalidPolicyException if the catalogue is not complete
     */
    public static Wording of(String languageTag) {
        Locale locale = Locale.forLanguageTag(languageTag);
        String language = locale.getLanguage();
        if (!speaks(languageTag)) {
            throw new IllegalArgumentException("no words for the language \"" + languageTag
                    + "\": pages can be written in English, such as en-US or en-GB");
        }
        String words = "wording/" + language + ".yaml";
        String names = "countries/" + language + ".csv";
        return new Wording(
                CatalogueReader.read(words, resource(words)),
                Countries.read(names, resource(names)),
                Authorities.of(Table.ofResource(FOLDER + "wording/authorities.csv")),
                locale.getCountry());
    }

    /** Whether there are words for a BCP 47 language tag. */
    public static boolean speaks(String languageTag) {
        String language = Locale.forLanguageTag(languageTag).getLanguage();
        return language.matches("[a-z]{2,8}")
                && Wording.class.getResource(FOLDER + "wording/" + language + ".yaml") != null;
    }

    /** The language of the words, such as {@code en}. */
    public String language() {
        return catalogue.language();
    }

    /** The phrase with its values, in the order in which the phrase names them. */
    public String say(Phrase phrase, String... values) {
        return catalogue.template(phrase.key()).fill(phrase.slots(), values);
    }

    /** The phrase with values that can hold open questions. */
    public Said fill(Phrase phrase, Said... values) {
        return catalogue.template(phrase.key()).fill(phrase.slots(), values);
    }

    /** The phrase in its form for this count. */
    public String count(Phrase phrase, long count) {
        String form = count == 1 ? ".one" : ".other";
        return catalogue.template(phrase.key() + form).fill(Map.of("n", Long.toString(count)));
    }

    /** The word for a member of a closed list. */
    public String term(Family family, Keyed member) {
        return catalogue.template(family.key() + "." + member.key()).text();
    }

    /** The word for a member of a list, if there is one. */
    public Optional<String> find(Family family, String member) {
        return catalogue.find(family.key() + "." + member).map(Template::text);
    }

    /** "a", "a and b", "a, b and c". */
    public String list(List<String> items) {
        String list = "";
        for (int i = 0; i < items.size(); i++) {
            Phrase joint = i + 1 == items.size() ? Phrase.LIST_LAST : Phrase.LIST_NEXT;
            list = i == 0 ? items.get(0) : say(joint, list, items.get(i));
        }
        return list;
    }

    /** The date as people of the region write it, such as "October 15, 2025". */
    public String date(LocalDate date) {
        Template form = catalogue.find("date." + region).orElseGet(() -> catalogue.template("date.default"));
        return form.fill(Map.of(
                "day", Integer.toString(date.getDayOfMonth()),
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
        return countries.find(country.code()).map(Countries.Entry::in).orElse(country.code());
    }

    /** Whether the country belongs to the European Economic Area. */
    public boolean isInEea(Country country) {
        return countries.find(country.code()).filter(Countries.Entry::isInEea).isPresent();
    }

    /** The data protection authority with this id, such as {@code ie-dpc}, if the register has it. */
    public Optional<Authority> authority(String id) {
        return authorities.find(id);
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

    private static String resource(String name) {
        try (InputStream in = Wording.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the tool was packed without " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + name, unreadable);
        }
    }
}
