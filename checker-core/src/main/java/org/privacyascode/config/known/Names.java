package org.privacyascode.config.known;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.privacyascode.config.known.Phrases.Match;
import org.privacyascode.policy.vocabulary.Vocabulary;

/**
 * Tells from the name of a column, field or key, and from what it belongs to, which data it holds. Words match whole; a name
 * that says little by itself ("name", "ip") counts only where its owner is about people; what belongs to a thing (a pet, a
 * warehouse) is not personal. One instance per scan.
 */
public final class Names {
    private static final List<String> NUMBER_WORDS = List.of("number", "no", "num", "nr", "nummer");

    private final NameWords words;
    private final Map<String, Standing> owners = new HashMap<>();

    private enum Standing {
        PERSON,
        THING,
        UNKNOWN
    }

    private Names(NameWords words) {
        this.words = words;
    }

    /** Reads the table of names; fails when a row of it is wrong. */
    public static Names load(Vocabulary vocabulary) {
        return new Names(NameWords.load(vocabulary));
    }

    /** What a name says; {@code truth} when the value can only be true or false. */
    public Optional<Named> of(String name, Owner owner, boolean truth) {
        List<String> parts = simple(WordSplit.words(name));
        if (parts.isEmpty() || parts.size() > 8 || asksOnly(parts, truth)) {
            return Optional.empty();
        }
        Standing standing = standing(owner);
        return strong(parts, standing)
                .or(() -> cardExpiry(parts, owner))
                .or(() -> numbered(parts, owner))
                .or(() -> weak(parts, standing, owner));
    }

    /** Whether a table, entity or form is about a thing. */
    public boolean isThing(String owner) {
        return standing(Owner.named(owner)) == Standing.THING;
    }

    private static List<String> simple(List<String> parts) {
        return parts.size() > 1 && parts.get(0).length() == 1 && !parts.get(0).equals("x")
                ? parts.subList(1, parts.size())
                : parts;
    }

    /** A flag, a length, a key of another table: it speaks of data and does not hold them. */
    private boolean asksOnly(List<String> parts, boolean truth) {
        return truth && !String.join(" ", parts).contains("consent")
                || words.isPrefix(parts.get(0)) && parts.size() > 1;
    }

    private Optional<Named> strong(List<String> parts, Standing standing) {
        for (Match match : words.strong.in(parts)) {
            if (isVetoed(match, parts) || isAboutThing(match, parts, standing)) {
                continue;
            }
            return Optional.of(new Named(match.category(), "the name says '" + match.phrase() + "'", true));
        }
        return Optional.empty();
    }

    private boolean isVetoed(Match match, List<String> parts) {
        Phrases vetoes = words.not.get(match.category());
        if (vetoes != null && vetoes.in(parts).stream().anyMatch(veto -> veto.weight() >= match.weight())) {
            return true;
        }
        if (match.to() == parts.size()) {
            return false;
        }
        String tail = String.join(" ", parts.subList(match.to(), parts.size()));
        String last = parts.get(parts.size() - 1);
        return words.isFlag(tail) || words.isFlag(last) || last.equals("id") || last.equals("ids") || last.equals("fk");
    }

    private boolean isAboutThing(Match match, List<String> parts, Standing standing) {
        List<String> before = parts.subList(0, match.from());
        if (before.stream().anyMatch(words::isPerson)) {
            return false;
        }
        if (!before.isEmpty() && words.isThing(before.get(before.size() - 1))) {
            return true;
        }
        return standing == Standing.THING
                && !words.containsPerson(parts.subList(match.from(), Math.min(match.from() + 1, parts.size())));
    }

    private Optional<Named> cardExpiry(List<String> parts, Owner owner) {
        boolean expiry = parts.get(0).startsWith("expir") || parts.get(0).equals("exp");
        boolean card = owner.siblings().stream().anyMatch(key -> key.startsWith("financial.payment_card"));
        return expiry && card
                ? Optional.of(new Named(
                        "financial.payment_card.expiry", "it stands beside the number or the holder of a card", false))
                : Optional.empty();
    }

    /** {@code identification_cards.number} reads as "identification card number". */
    private Optional<Named> numbered(List<String> parts, Owner owner) {
        if (parts.size() != 1 || !NUMBER_WORDS.contains(parts.get(0))) {
            return Optional.empty();
        }
        List<String> together = new ArrayList<>();
        WordSplit.words(owner.name()).forEach(word -> together.add(singular(word)));
        together.add("number");
        return words.strong.in(together).stream()
                .filter(match -> match.to() == together.size() && match.to() - match.from() > 1)
                .findFirst()
                .map(match ->
                        new Named(match.category(), "the owner and the name say '" + match.phrase() + "'", false));
    }

    private Optional<Named> weak(List<String> parts, Standing standing, Owner owner) {
        if (standing != Standing.PERSON) {
            return Optional.empty();
        }
        Optional<Match> match = words.weak.exactly(parts);
        if (match.isEmpty()
                && parts.size() > 1
                && words.isQualifier(String.join(" ", parts.subList(0, parts.size() - 1)))) {
            match = words.weak.exactly(parts.subList(parts.size() - 1, parts.size()));
        }
        if (match.isEmpty() && owner.personal()) {
            match = words.session.exactly(parts);
        }
        return match.filter(found -> !isVetoed(found, parts))
                .map(found -> new Named(
                        found.category(),
                        "the name says '" + found.phrase() + "', and '" + owner.name() + "' is about a person",
                        false));
    }

    private Standing standing(Owner owner) {
        return owner.personal() ? Standing.PERSON : owners.computeIfAbsent(owner.name(), this::standing);
    }

    private Standing standing(String owner) {
        List<String> parts = WordSplit.words(owner);
        if (parts.isEmpty()) {
            return Standing.UNKNOWN;
        }
        String head = parts.get(parts.size() - 1);
        boolean person = words.containsPerson(parts) || endsInPerson(parts);
        if (words.isThing(head) || !person && parts.stream().anyMatch(words::isThing)) {
            return Standing.THING;
        }
        return person ? Standing.PERSON : Standing.UNKNOWN;
    }

    /** {@code AUTHENTICATEDUSER}: a name without boundaries that ends in a word for a person. */
    private boolean endsInPerson(List<String> parts) {
        String head = singular(parts.get(parts.size() - 1));
        return List.of("user", "customer", "member", "patient", "employee", "person", "client", "subscriber").stream()
                .anyMatch(noun -> head.endsWith(noun) || head.startsWith(noun));
    }

    private static String singular(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.endsWith("s") && !word.endsWith("ss") && word.length() > 3
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
