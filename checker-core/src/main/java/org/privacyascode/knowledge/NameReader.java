package org.privacyascode.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.privacyascode.knowledge.PhraseTable.Match;

/** Says what a member holds, by its name, what it belongs to and what kind of value it is. */
final class NameReader {

    private final Lexicon lexicon;
    private final ValueTypes values;

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
        List<Match<Meaning>> matches = lexicon.meanings().in(words);
        boolean isFlag = lexicon.shape("flag-start").matchesAt(words, 0)
                && matches.stream().noneMatch(match -> match.start() == 0 && match.length() > 1);
        if (matches.isEmpty() || isFlag) {
            return Optional.empty();
        }
        List<Match<Boolean>> vetoes = lexicon.shape("not").in(words);
        Optional<Naming> best = Optional.empty();
        List<Match<Meaning>> longestFirst = new ArrayList<>(matches);
        longestFirst.sort(Comparator.comparing(Match<Meaning>::length)
                .reversed()
                .thenComparing(Comparator.comparing(Match<Meaning>::end).reversed()));
        for (Match<Meaning> match : longestFirst) {
            if (vetoes.stream().noneMatch(veto -> veto.covers(match))) {
                best = read(holder, words, match, value);
                if (best.isPresent()) {
                    return best;
                }
            }
        }
        return best;
    }

    /** A category that the words of the holder's own name say with certainty, when the member's words add nothing to them. */
    Optional<Naming> readValue(Holder holder, String member, ValueKind value) {
        List<String> words = lexicon.words().of(member);
        List<String> whole = lexicon.words().of(holder.name());
        if (words.isEmpty() || value == ValueKind.FLAG || !allIn("value-member", words)) {
            return Optional.empty();
        }
        for (Match<Meaning> match : lexicon.meanings().in(whole)) {
            boolean isWhole = match.start() == 0 && allIn("class-ending", whole.subList(match.end(), whole.size()));
            for (Meaning meaning : isWhole ? match.meanings() : List.<Meaning>of()) {
                boolean isCertain = meaning.where() == Meaning.Where.ANYWHERE;
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
                            || beforeNoun
                                    .filter(noun -> noun.kind() == Kind.PART)
                                    .isPresent());
            if (fits
                    && values.accepts(value, meaning.category())
                    && !isBlocked(holder, beforeNoun, isPersonNamed, meaning)) {
                return Optional.of(naming(
                        holder, words.subList(match.start(), match.end()), meaning, person, beforeNoun.isEmpty()));
            }
        }
        return Optional.empty();
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
