package org.privacyascode.wording;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.privacyascode.policy.problem.InvalidPolicyException;
import org.privacyascode.policy.problem.PolicyProblem;

/** Reads a catalogue and reports everything that is wrong with it at once, each with file, line and column. */
final class CatalogueReader {

    private static final String MONTHS = "months";
    private static final String LANGUAGE = "language";
    private static final String DATE = "date.";
    private static final Set<String> DATE_SLOTS = Set.of("day", "month", "year");

    private final CatalogueText text;
    private final List<PolicyProblem> problems;
    private final Set<String> known = new LinkedHashSet<>();

    private CatalogueReader(CatalogueText text) {
        this.text = text;
        this.problems = text.problems();
    }

    /**
     * The catalogue in the text.
     *
     * @param model the catalogue that has the members of open lists; empty for the catalogue that sets them
     * @throws InvalidPolicyException with every problem found
     */
    static Catalogue read(String file, String yaml, Optional<Catalogue> model) {
        CatalogueText text = CatalogueText.of(file, yaml);
        CatalogueReader reader = new CatalogueReader(text);
        Optional<Template> language = Optional.ofNullable(text.templates().remove(LANGUAGE));
        if (reader.problems.isEmpty()) {
            if (language.isEmpty()) {
                reader.problem("", "the catalogue does not say its language", "Add language.");
            }
            reader.checkAll(model);
        }
        reader.throwIfAny();
        return new Catalogue(language.orElseThrow().text(), text.months(), text.templates());
    }

    /**
     * The catalogue with the texts of an organisation in place of its own. Each has to say what the one below it says:
     * the same slots.
     *
     * @throws InvalidPolicyException with every problem found, such as a text that shows a slot no more
     */
    static Catalogue override(String file, String yaml, Catalogue base) {
        CatalogueText text = CatalogueText.of(file, yaml);
        CatalogueReader reader = new CatalogueReader(text);
        Optional<Template> language = Optional.ofNullable(text.templates().remove(LANGUAGE));
        if (language.filter(each -> !each.text().equals(base.language())).isPresent()) {
            reader.problem(LANGUAGE, "these are not words in " + base.language(), "Correct language.");
        }
        text.templates().keySet().forEach(key -> base.find(key)
                .ifPresent(below -> reader.require(key, below.slots(), allowed(key, below.slots()))));
        reader.unknown();
        reader.throwIfAny();
        Map<String, Template> all = new LinkedHashMap<>(base.templates());
        all.putAll(text.templates());
        return new Catalogue(base.language(), text.months().isEmpty() ? base.months() : text.months(), all);
    }

    /** The form for one can show the number, and need not. */
    private static Set<String> allowed(String key, Set<String> slots) {
        Set<String> allowed = new LinkedHashSet<>(slots);
        if (key.endsWith(".one")) {
            allowed.add("n");
        }
        return allowed;
    }

    private void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new InvalidPolicyException(problems);
        }
    }

    private void checkAll(Optional<Catalogue> model) {
        for (Phrase phrase : Phrase.values()) {
            Set<String> slots = Set.copyOf(phrase.slots());
            if (phrase.isCounted()) {
                require(
                        phrase.key() + ".one",
                        Set.copyOf(phrase.slots().subList(1, phrase.slots().size())),
                        slots);
                require(phrase.key() + ".other", slots, slots);
            } else {
                require(phrase.key(), slots, slots);
            }
        }
        for (Family family : Family.values()) {
            String part = family.key() + ".";
            family.required().forEach(key -> require(part + key, Set.of(), Set.of()));
            if (family.isOpen()) {
                model.map(Catalogue::templates).orElse(text.templates()).keySet().stream()
                        .filter(key -> key.startsWith(part))
                        .toList()
                        .forEach(key -> require(key, Set.of(), Set.of()));
            }
        }
        require(DATE + "default", DATE_SLOTS, DATE_SLOTS);
        text.templates().keySet().stream()
                .filter(key -> key.startsWith(DATE))
                .toList()
                .forEach(key -> require(key, DATE_SLOTS, DATE_SLOTS));
        if (text.months().isEmpty()) {
            problem(MONTHS, "the months have no names", "Add months.");
        }
        unknown();
        grammar();
    }

    /** The two texts that are no words but say how words are joined. */
    private void grammar() {
        Template zero = text.templates().get(Phrase.PLURAL_ZERO.key());
        if (zero != null && !Set.of("one", "other").contains(zero.text())) {
            problem(Phrase.PLURAL_ZERO.key(), "zero takes the form of one or other", "Write one or other.");
        }
        Template soft = text.templates().get(Phrase.BEFORE_SOFT.key());
        try {
            Pattern.compile(soft == null ? "" : soft.text());
        } catch (PatternSyntaxException broken) {
            problem(Phrase.BEFORE_SOFT.key(), "no pattern: " + broken.getDescription(), "Correct it.");
        }
    }

    private void unknown() {
        text.templates().keySet().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> problem(key, "nothing uses " + key, "Correct the key or remove it."));
    }

    private void require(String key, Set<String> shown, Set<String> allowed) {
        Template template = text.templates().get(key);
        if (!known.add(key)) {
            return;
        }
        if (template == null) {
            problem(key, "no words for " + key, "Add them.");
        } else if (!template.isWellFormed()) {
            problem(key, key + " is empty or has a brace without a slot", "Write {slot}.");
        } else if (!template.slots().containsAll(shown) || !allowed.containsAll(template.slots())) {
            problem(key, key + " shows " + template.slots() + " and has to show " + shown, "Correct it.");
        }
    }

    private void problem(String key, String message, String advice) {
        problems.add(new PolicyProblem(text.at(key), message, advice));
    }
}
