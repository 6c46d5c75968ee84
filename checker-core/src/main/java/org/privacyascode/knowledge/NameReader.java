package org.privacyascode.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.privacyascode.knowledge.PhraseTable.Match;

/** Says what a member holds, by its name, what it belongs to and what kind of value it is. */
final class NameReader {

    /** In a class that is called after a person and a thing it is the key of a table. */
    private static final List<String> CODE = List.of("code");

    private final Lexicon lexicon;
    private final ValueTypes values;
    private final Map<String, Said> said = new ConcurrentHashMap<>();

    NameReader(Lexicon lexicon, ValueTypes values) {
        this.lexicon = lexicon;
        this.values = values;
    }

    /** A phrase found in a name, with the meaning chosen for it. */
    private record Candidate(int start, int end, Meaning meaning) {}

    Optional<Naming> read(Holder holder, String member, ValueKind value) {
        List<String> words = lexicon.words().of(member);
        if (words.isEmpty() || value == ValueKind.FLAG || value == ValueKind.OTHER) {
            return Optional.empty();
        }
        Optional<Naming> whole = read(holder, member, words, value);
        boolean isPrefixed = words.size() > 1 && holder.prefixes().contains(words.get(0));
        Optional<Naming> rest = whole.isEmpty() && isPrefixed
                ? read(holder, REST + member, words.subList(1, words.size()), value)
                : whole;
        return rest.isEmpty() && holder.is(Kind.HEALTH_RECORD) ? inHealthRecord(holder, words, value) : rest;
    }

    /** What a record of somebody's body holds, unless its name says that it is about the record itself. */
    private Optional<Naming> inHealthRecord(Holder holder, List<String> words, ValueKind value) {
        boolean isAboutRecord = !lexicon.shape("administrative").in(words).isEmpty()
                || !lexicon.shape("audit").in(words).isEmpty()
                || lexicon.shape("flag-start").matchesAt(words, 0);
        boolean isValue = value != ValueKind.DATE && value != ValueKind.ID && value != ValueKind.BINARY;
        return holder.isLinked() && isValue && !isAboutRecord
                ? Optional.of(new Naming(
                        "health",
                        holder.subject(),
                        false,
                        true,
                        List.of(holder.name() + " is a record of somebody's health")))
                : Optional.empty();
    }

    /** What the words of a name say, wherever it stands: the phrases in it, longest first, and what takes their meaning away. */
    private record Said(
            List<Match<Meaning>> phrases, List<Match<Boolean>> vetoes, List<Match<Boolean>> vetoesOfTexts) {}

    /** Before a name of which the first word is left out. */
    private static final String REST = "\t";

    private static final Said NOTHING = new Said(List.of(), List.of(), List.of());

    private Said said(String name, List<String> words) {
        Said known = said.get(name);
        return known != null ? known : said.computeIfAbsent(name, key -> readSaid(words));
    }

    private Said readSaid(List<String> words) {
        List<Match<Meaning>> matches = lexicon.meanings().in(words);
        boolean isFlag = lexicon.shape("flag-start").matchesAt(words, 0)
                && matches.stream().noneMatch(match -> match.start() == 0 && match.length() > 1);
        if (matches.isEmpty() || isFlag) {
            return NOTHING;
        }
        List<Match<Meaning>> longestFirst = new ArrayList<>(matches);
        longestFirst.sort(Comparator.comparing(Match<Meaning>::length)
                .reversed()
                .thenComparing(Comparator.comparing(Match<Meaning>::end).reversed()));
        return new Said(
                longestFirst,
                lexicon.shape("not").in(words),
                lexicon.shape("not-text").in(words));
    }

    private Optional<Naming> read(Holder holder, String name, List<String> words, ValueKind value) {
        Said said = said(name, words);
        boolean isNumber = value == ValueKind.NUMBER || value == ValueKind.ID;
        for (Match<Meaning> match : said.phrases()) {
            boolean isVetoed = covers(said.vetoes(), match) || !isNumber && covers(said.vetoesOfTexts(), match);
            Optional<Naming> found = isVetoed ? Optional.empty() : read(holder, words, match, value);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean covers(List<Match<Boolean>> vetoes, Match<Meaning> match) {
        for (Match<Boolean> veto : vetoes) {
            if (veto.covers(match)) {
                return true;
            }
        }
        return false;
    }

    /** A category that the words of the holder's own name say with certainty, when the member's words add nothing to them. */
    Optional<Naming> readValue(Holder holder, String member, ValueKind value) {
        List<String> words = lexicon.words().of(member);
        List<String> whole = lexicon.words().of(holder.name());
        if (words.isEmpty()
                || value == ValueKind.FLAG
                || !allIn("value-member", words)
                || !lexicon.shape("not").in(words).isEmpty()) {
            return Optional.empty();
        }
        for (Match<Meaning> match : lexicon.meanings().in(whole)) {
            boolean isPersons = match.start() > 0
                    && !words.equals(CODE)
                    && lastNoun(whole.subList(0, match.start()))
                            .filter(Noun::isSomebody)
                            .isPresent();
            boolean isWhole = (match.start() == 0 || isPersons)
                    && allIn("class-ending", whole.subList(match.end(), whole.size()));
            for (Meaning meaning : isWhole ? match.meanings() : List.<Meaning>of()) {
                boolean isCertain = meaning.where() == Meaning.Where.ANYWHERE
                        || isPersons && meaning.fits(holder, Optional.empty());
                if (isCertain
                        && values.accepts(value, meaning.category())
                        && !isBlocked(holder, Optional.empty(), false, meaning)) {
                    return Optional.of(new Naming(
                            meaning.category(),
                            holder.subject(),
                            true,
                            true,
                            List.of("the class is made for it: " + holder.name())));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Naming> read(Holder holder, List<String> words, Match<Meaning> match, ValueKind value) {
        List<String> before = words.subList(0, match.start());
        List<String> after = words.subList(match.end(), words.size());
        Optional<Noun> beforeNoun = lastNoun(before);
        Optional<Noun> afterNoun = firstNoun(after);
        boolean isPersonAfter = afterNoun.filter(Noun::isSomebody).isPresent();
        if (!after.isEmpty() && !isPersonAfter && !allIn("harmless-after", after)) {
            return Optional.empty();
        }
        boolean isPersonBefore = beforeNoun.filter(Noun::isSomebody).isPresent();
        boolean isPersonNamed = isPersonBefore || isPersonAfter;
        Optional<Noun> person = isPersonBefore ? beforeNoun : isPersonAfter ? afterNoun : Optional.empty();
        boolean isPartBefore =
                beforeNoun.filter(noun -> noun.kind() == Kind.PART).isPresent();
        Holder context =
                isPartBefore && !holder.isPerson() && holder.kinds().stream().noneMatch(Kind::isNobody)
                        ? holder.asPerson("")
                        : holder;
        for (Meaning meaning : match.meanings().stream()
                .sorted(Comparator.comparing(Meaning::where))
                .toList()) {
            boolean isCertain = meaning.where() == Meaning.Where.ANYWHERE;
            boolean fits = meaning.fits(context, person)
                    && (isCertain
                            || isPersonBefore
                            || before.isEmpty()
                            || allIn("harmless-before", before)
                            || isFreeText(words.subList(match.start(), match.end()), meaning)
                            || beforeNoun
                                    .filter(noun -> noun.kind() == Kind.PART)
                                    .isPresent());
            List<String> phrase = words.subList(match.start(), match.end());
            if (fits
                    && values.accepts(value, meaning.category())
                    && !isBlocked(holder, beforeNoun, isPersonNamed || isPersonsName(phrase, meaning), meaning)) {
                return Optional.of(naming(holder, phrase, meaning, person, beforeNoun.isEmpty()));
            }
        }
        return Optional.empty();
    }

    /** Whether it is what somebody writes about a patient, whatever it is about: "hospitalCourseNote". */
    private boolean isFreeText(List<String> phrase, Meaning meaning) {
        return meaning.kind().filter(Kind.CLINICAL::equals).isPresent() && allIn("free-text", phrase);
    }

    /** Whether a phrase for a name says itself whose it is: "commenter", "owner name". */
    private boolean isPersonsName(List<String> phrase, Meaning meaning) {
        return meaning.where() == Meaning.Where.ANYWHERE
                && meaning.category().startsWith("identity.name")
                && lexicon.nouns().in(phrase).stream()
                        .anyMatch(match -> match.start() == 0
                                && preferred(match.meanings()).isSomebody());
    }

    private boolean isBlocked(Holder holder, Optional<Noun> before, boolean isPersonNamed, Meaning meaning) {
        if (holder.is(Kind.SETTING) && lexicon.blocks(Kind.SETTING, meaning.category())) {
            return true;
        }
        if (isPersonNamed) {
            return false;
        }
        if (before.filter(noun -> lexicon.blocks(noun.kind(), meaning.category()))
                .isPresent()) {
            return true;
        }
        boolean isOwnKind = meaning.where() == Meaning.Where.KIND;
        return !holder.isPerson()
                && !isOwnKind
                && holder.kinds().stream().anyMatch(kind -> lexicon.blocks(kind, meaning.category()));
    }

    private static Naming naming(
            Holder holder, List<String> phrase, Meaning meaning, Optional<Noun> person, boolean isOwn) {
        boolean isCertain = meaning.where() == Meaning.Where.ANYWHERE;
        List<String> reasons = new ArrayList<>();
        reasons.add("the name says \"" + String.join(" ", phrase) + "\"");
        person.ifPresent(noun -> reasons.add("the name says whose: " + noun.subject()));
        if (!isCertain && person.isEmpty()) {
            reasons.add(HolderWords.why(holder, meaning));
        }
        String subject = person.map(Noun::subject).orElse(holder.subject());
        return new Naming(meaning.category(), subject, isCertain, isOwn, reasons);
    }

    private Optional<Noun> lastNoun(List<String> words) {
        return words.isEmpty()
                ? Optional.empty()
                : lexicon.nouns().in(words).stream()
                        .filter(match -> match.end() == words.size())
                        .findFirst()
                        .map(match -> preferred(match.meanings()));
    }

    private Optional<Noun> firstNoun(List<String> words) {
        return words.isEmpty()
                ? Optional.empty()
                : lexicon.nouns().in(words).stream()
                        .filter(match -> match.start() == 0 && match.end() == words.size())
                        .findFirst()
                        .map(match -> preferred(match.meanings()));
    }

    private static Noun preferred(List<Noun> nouns) {
        return nouns.stream().filter(Noun::isSomebody).findFirst().orElse(nouns.get(0));
    }

    /** Whether words are one phrase of a list after another. */
    boolean allIn(String list, List<String> words) {
        PhraseTable<Boolean> phrases = lexicon.shape(list);
        int next = 0;
        for (Match<Boolean> match : phrases.in(words)) {
            if (match.start() == next) {
                next = match.end();
            }
        }
        return next == words.size();
    }
}
