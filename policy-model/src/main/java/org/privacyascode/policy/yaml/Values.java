package org.privacyascode.policy.yaml;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.privacyascode.policy.Country;
import org.privacyascode.policy.Glob;
import org.privacyascode.policy.Keyed;
import org.privacyascode.policy.Lifetime;
import org.privacyascode.policy.Period;
import org.privacyascode.policy.Text;

/** Reads single values. Each method returns empty if the part is missing, and reports a value that is not what it must be. */
final class Values {
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_TEXT = 5_000;
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ISO_LOCAL_DATE.withResolverStyle(ResolverStyle.STRICT);
    private static final String COUNTRY_ADVICE = "Write its two letters of ISO 3166, upper case: DE, US, GB.";
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    private Values() {}

    /** Words for people: at least one character that can be seen. */
    static Optional<Text> words(Part part) {
        return bounded(part, LONGEST_TEXT).map(Text::new);
    }

    /** A name or the like: words on one line. */
    static Optional<String> line(Part part) {
        Optional<String> text = bounded(part, LONGEST_LINE);
        if (text.filter(line -> line.contains("\n")).isPresent()) {
            part.problem(part.label() + " must be on one line.", "Remove the line break.");
            return Optional.empty();
        }
        return text;
    }

    private static Optional<String> bounded(Part part, int longest) {
        Optional<String> text = part.scalar().map(YamlNode.YamlText::text);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.get().isBlank()) {
            part.problem(part.label() + " is empty.", "Write something, or remove it.");
            return Optional.empty();
        }
        if (text.get().length() > longest) {
            part.problem(part.label() + " is longer than " + longest + " characters.", "Shorten it.");
            return Optional.empty();
        }
        return text;
    }

    static Optional<LocalDate> date(Part part) {
        return read(part, Values::toDate, "is no date", "Write year, month and day: 2027-01-31.");
    }

    private static Optional<LocalDate> toDate(String text) {
        try {
            return text.length() == 10 ? Optional.of(LocalDate.parse(text, DATE)) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static Optional<Period> period(Part part) {
        return read(
                part,
                Period::parse,
                "is no length of time",
                "Write it like 30 days, 14 months or P14M; at most 200 years.");
    }

    static Optional<Lifetime> lifetime(Part part) {
        return read(
                part,
                text -> switch (text) {
                    case "session" -> Optional.<Lifetime>of(new Lifetime.Session());
                    case "persistent" -> Optional.of(new Lifetime.Persistent());
                    default -> Period.parse(text).map(Lifetime.For::new);
                },
                "is no lifetime",
                "Write session, persistent, or a time like 13 months or P13M.");
    }

    static Optional<Boolean> yesNo(Part part) {
        Optional<YamlNode.YamlText> scalar = part.scalar();
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        String text = scalar.get().text();
        if (!scalar.get().plain() || !text.equals("true") && !text.equals("false")) {
            part.problem(part.label() + " must be true or false.", "Write true or false, without quotes.");
            return Optional.empty();
        }
        return Optional.of(text.equals("true"));
    }

    /** True only if it says so. */
    static boolean flag(Part part) {
        return yesNo(part).orElse(false);
    }

    /** A whole number. */
    static Optional<Integer> number(Part part, int least, int most) {
        return read(
                part,
                text -> text.matches("0|[1-9][0-9]{0,8}")
                        ? Optional.of(Integer.valueOf(text)).filter(number -> number >= least && number <= most)
                        : Optional.empty(),
                "is no whole number from " + least + " to " + most,
                "Write digits only.");
    }

    static Optional<Country> country(Part part) {
        Optional<String> text = line(part);
        Optional<String> code = text.filter(COUNTRIES::contains);
        if (text.isPresent() && code.isEmpty()) {
            boolean kingdom = text.get().equals("UK");
            part.problem(
                    Quoted.of(text.get()) + " is no country.", kingdom ? "The United Kingdom is GB." : COUNTRY_ADVICE);
        }
        return code.map(Country::new);
    }

    /** The country that the key of this part names. */
    static Optional<Country> countryOfKey(Part part) {
        if (!COUNTRIES.contains(part.name())) {
            part.problemAtKey(Quoted.of(part.name()) + " is no country.", COUNTRY_ADVICE);
            return Optional.empty();
        }
        return Optional.of(new Country(part.name()));
    }

    /** A word of a closed list. */
    static <E extends Keyed> Optional<E> keyed(Part part, E[] words) {
        Optional<String> text = line(part);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<E> word =
                Stream.of(words).filter(each -> each.key().equals(text.get())).findFirst();
        if (word.isEmpty()) {
            List<String> known = Stream.of(words).map(Keyed::key).toList();
            part.problem(
                    Quoted.of(text.get()) + " is not a word that " + part.label() + " knows.",
                    Nearest.advice(text.get(), known));
        }
        return word;
    }

    static Optional<Glob> host(Part part) {
        return read(
                part,
                text -> Optional.of(text).filter(Names::isHost).map(Glob::new),
                "is no host",
                "Write a host like api.example.com or *.example.com, without scheme and path.");
    }

    /** A pattern in which {@code *} stands for any characters; nothing else is special. */
    static Optional<Glob> glob(Part part) {
        return read(
                part,
                text -> Optional.of(text)
                        .filter(glob -> !glob.matches(".*[\\s\\[\\]\\\\^|+?()].*"))
                        .map(Glob::new),
                "is no pattern",
                "Use * for any characters; regular expressions are not allowed.");
    }

    static Optional<String> javaPackage(Part part) {
        return read(
                part,
                text -> Optional.of(text).filter(Names::isPackage),
                "is no Java package",
                "Write it with dots: com.example.security.");
    }

    static Optional<String> email(Part part) {
        return read(
                part,
                text -> Optional.of(text).filter(Names::isEmail),
                "is no e-mail address",
                "Write one like privacy@example.com.");
    }

    static Optional<String> url(Part part) {
        return read(
                part,
                text -> Optional.of(text).filter(Urls::isWebAddress),
                "is no web address",
                "Write it with https:// and a host.");
    }

    private static <T> Optional<T> read(Part part, Function<String, Optional<T>> parse, String wrong, String advice) {
        Optional<String> text = line(part);
        Optional<T> value = text.flatMap(parse);
        if (text.isPresent() && value.isEmpty()) {
            part.problem(Quoted.of(text.get()) + " " + wrong + ".", advice);
        }
        return value;
    }

    /** A value that must be there. */
    static <T> Optional<T> needed(Part parent, String key, Function<Part, Optional<T>> reader) {
        Part part = parent.at(key);
        if (!part.isPresent()) {
            parent.problemAtKey(parent.label() + " needs the key " + key + ".", "Add " + key + ".");
        }
        return reader.apply(part);
    }
}
