package org.privacyascode.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.privacyascode.knowledge.PhraseTable.Match;

/** Says what a class, table or form is about: by the nouns of its name, then by the names of its members. */
final class HolderReader {

    private static final Set<Kind> NOBODY = EnumSet.of(Kind.ORGANISATION, Kind.OBJECT, Kind.RECORD, Kind.CATALOG);

    /** What follows says what is added or what it is used for, not what it is: "EventWithDetails", "LaboratoryForPrint". */
    private static final List<String> ENDS = List.of("with", "for");

    /** What can be asked of a thing, not what it is: "HasName". */
    private static final String HAS = "has";

    /** Beside an e-mail address it is somebody's. */
    private static final List<String> NAME = List.of("name");

    /** How many members must begin with a word, and every how manieth, before it counts as a prefix. */
    private static final int FEWEST = 3;

    private static final int FEWEST_IN = 5;

    private final Lexicon lexicon;
    private final NameReader names;
    private final Map<String, Holder> byName = new ConcurrentHashMap<>();
    private final Map<String, Optional<Naming>> certain = new ConcurrentHashMap<>();
    private final Map<String, Optional<String>> links = new ConcurrentHashMap<>();

    HolderReader(Lexicon lexicon, NameReader names) {
        this.lexicon = lexicon;
        this.names = names;
    }

    /** What the name alone says. */
    Holder named(String name) {
        Holder known = byName.get(name);
        return known != null
                ? known
                : byName.computeIfAbsent(name, key -> readName(key, words(key), nouns(words(key))));
    }

    /** What the name says of something that holds data although it is called after something that acts: "CustomerDao". */
    Holder namedOfData(String name) {
        List<Match<Noun>> nouns = nouns(words(name));
        int kept = nouns.size();
        while (kept > 1 && nouns.get(kept - 1).meanings().stream().allMatch(noun -> noun.kind() == Kind.BEHAVIOUR)) {
            kept--;
        }
        return kept == nouns.size()
                ? named(name)
                : readName(name, words(name).subList(0, nouns.get(kept).start()), nouns.subList(0, kept));
    }

    private List<String> words(String name) {
        List<String> all = lexicon.words().of(name);
        if (!all.isEmpty() && all.get(0).equals(HAS)) {
            return List.of();
        }
        int end =
                ENDS.stream().mapToInt(all::indexOf).filter(at -> at > 0).min().orElse(all.size());
        return all.subList(0, end);
    }

    private Holder readName(String name, List<String> words, List<Match<Noun>> nouns) {
        if (nouns.isEmpty()) {
            return new Holder(name, Set.of(), false, false, false, "");
        }
        Optional<Match<Noun>> head = head(words, nouns);
        EnumSet<Kind> kinds = EnumSet.noneOf(Kind.class);
        head.ifPresent(match -> match.meanings().forEach(noun -> kinds.add(noun.kind())));
        if (kinds.contains(Kind.PART) && isSomethingElses(words, head.orElseThrow(), nouns)) {
            kinds.remove(Kind.PART);
            kinds.add(Kind.ASPECT);
        }
        if (kinds.contains(Kind.CLINICAL)
                && !kindsBefore(head.orElseThrow(), nouns).isEmpty()
                && head.get().length() == 1) {
            kinds.remove(Kind.CLINICAL);
            kinds.addAll(kindsBefore(head.get(), nouns));
        }
        Optional<String> before = nouns.stream()
                .filter(match -> head.isEmpty() || match.end() <= head.get().start())
                .flatMap(match -> match.meanings().stream())
                .filter(Noun::isSomebody)
                .map(Noun::subject)
                .reduce((first, last) -> last);
        boolean isNamed = kinds.contains(Kind.PERSON);
        boolean isPerson = isNamed || before.isPresent() && (kinds.contains(Kind.PART) || kinds.contains(Kind.ASPECT));
        Optional<String> own = kinds.contains(Kind.ROLE) ? Optional.empty() : head.flatMap(HolderReader::subject);
        if (!isPerson && head.isPresent() && (kinds.contains(Kind.PART) || kinds.contains(Kind.ASPECT))) {
            kinds.addAll(kindsBefore(head.orElseThrow(), nouns));
        }
        String subject = own.or(() -> before).orElse("");
        return new Holder(name, kinds, isNamed, isPerson, isPerson || !subject.isEmpty(), subject);
    }

    /** Whether words that are no nouns say of what something is a part whose own name says no data: "ThresholdProfile". */
    private boolean isSomethingElses(List<String> words, Match<Noun> part, List<Match<Noun>> nouns) {
        int start = part.start();
        boolean isNounBefore = nouns.stream().anyMatch(noun -> noun.end() == start);
        return start > 0
                && !isNounBefore
                && !names.allIn("harmless-before", words.subList(start - 1, start))
                && lexicon.meanings().in(words.subList(start, part.end())).isEmpty();
    }

    /** The longest nouns from left to right, none inside another. */
    private List<Match<Noun>> nouns(List<String> words) {
        List<Match<Noun>> chosen = new ArrayList<>();
        int next = 0;
        for (Match<Noun> match : lexicon.nouns().in(words)) {
            if (match.start() >= next) {
                chosen.add(match);
                next = match.end();
            }
        }
        return chosen;
    }

    /** The last noun, unless only other words say what the thing is; endings such as "Dto" do not count. */
    private Optional<Match<Noun>> head(List<String> words, List<Match<Noun>> nouns) {
        int end = words.size();
        for (int index = nouns.size() - 1; index >= 0; index--) {
            Match<Noun> match = nouns.get(index);
            if (!isEnding(words.subList(match.end(), end))) {
                return Optional.empty();
            }
            boolean isEnding = match.start() > 0 && isEnding(words.subList(match.start(), match.end()));
            if (!isEnding) {
                return Optional.of(match);
            }
            end = match.start();
        }
        return Optional.empty();
    }

    private boolean isEnding(List<String> words) {
        return names.allIn("class-ending", words);
    }

    private static Optional<String> subject(Match<Noun> match) {
        return match.meanings().stream()
                .map(Noun::subject)
                .filter(subject -> !subject.isEmpty())
                .findFirst();
    }

    /** What the noun before a part says: a "company address" is a company's. */
    private static Set<Kind> kindsBefore(Match<Noun> part, List<Match<Noun>> nouns) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        nouns.stream()
                .filter(match -> match.end() == part.start())
                .flatMap(match -> match.meanings().stream())
                .filter(noun -> NOBODY.contains(noun.kind()))
                .forEach(noun -> kinds.add(noun.kind()));
        return kinds;
    }

    /** What the members of a holder add to what its name says. */
    Holder withMembers(Holder named, Collection<String> members) {
        Set<String> own = new HashSet<>();
        Set<String> all = new HashSet<>();
        List<List<String>> words =
                members.stream().map(member -> lexicon.words().of(member)).toList();
        Holder holder = named.withPrefixes(prefixes(words));
        for (String full : members) {
            String member = withoutPrefix(holder, full);
            Optional<Naming> naming = certain.get(member);
            if (naming == null) {
                naming = certain.computeIfAbsent(member, this::certain);
            }
            if (naming.isPresent()) {
                all.add(naming.get().category());
                if (naming.get().isOwn()) {
                    own.add(naming.get().category());
                }
            }
            Optional<String> link = link(member);
            if (link.isPresent()) {
                holder = holder.asLinked(link.get());
            }
        }
        if (named.kinds().isEmpty() && !holder.isLinked()) {
            Predicate<List<String>> isAnybodys = each -> names.allIn("anybodys", each) || names.allIn("audit", each);
            for (Kind kind : lexicon.memberSigns().kindsOfAll(words, isAnybodys)) {
                holder = holder.with(kind);
            }
        }
        for (Kind kind : lexicon.memberSigns().kinds(words)) {
            holder = kind == Kind.SETTING && named.isNamed() ? holder : holder.with(kind);
        }
        boolean isUsed = named.is(Kind.DEVICE)
                && all.stream()
                        .anyMatch(category -> category.startsWith("device.") || category.equals("contact.phone"));
        if (isUsed || all.stream().anyMatch(HolderReader::isSomebodys)) {
            holder = holder.asLinked("");
        }
        boolean isAddressed = own.contains("contact.email") && words.contains(NAME);
        if (isAddressed && !isNobody(named) && !named.is(Kind.DEALING) && !holder.is(Kind.SETTING)) {
            holder = holder.asPerson("");
        }
        for (Lexicon.MemberRule rule : lexicon.memberRules()) {
            Set<String> held = rule.kind() == Kind.PERSON || rule.kind() == Kind.ROLE ? own : all;
            if (rule.kind() == Kind.ROLE && !named.is(Kind.ROLE)) {
                continue;
            }
            if (rule.categories().stream().filter(held::contains).count() >= rule.number()) {
                holder = apply(rule, named, holder);
            }
        }
        return holder;
    }

    /** First words that say nothing and that every fifth member or more has: abbreviations of a table or of a part of it. */
    private Set<String> prefixes(List<List<String>> members) {
        Map<String, Integer> firsts = new HashMap<>();
        for (List<String> words : members) {
            if (words.size() > 1 && !lexicon.words().isKnown(words.get(0))) {
                firsts.merge(words.get(0), 1, Integer::sum);
            }
        }
        firsts.values().removeIf(count -> count < FEWEST || count * FEWEST_IN < members.size());
        return firsts.keySet();
    }

    private String withoutPrefix(Holder holder, String member) {
        if (holder.prefixes().isEmpty()) {
            return member;
        }
        List<String> words = lexicon.words().of(member);
        return words.size() > 1 && holder.prefixes().contains(words.get(0))
                ? String.join("_", words.subList(1, words.size()))
                : member;
    }

    private Optional<Naming> certain(String member) {
        return names.read(Holder.UNKNOWN, member, ValueKind.UNKNOWN).filter(Naming::isCertain);
    }

    private static boolean isSomebodys(String category) {
        return category.startsWith("identity.name")
                || category.equals("identity.username")
                || category.equals("contact.email");
    }

    private static Holder apply(Lexicon.MemberRule rule, Holder named, Holder holder) {
        if (rule.kind() == Kind.ROLE) {
            return holder.asPerson("");
        }
        if (rule.kind() != Kind.PERSON) {
            boolean isTemplate = rule.kind() == Kind.CLINICAL && isNobody(named);
            return isTemplate ? holder : holder.with(rule.kind());
        }
        if (rule.number() == 1) {
            boolean isSomethingElse = isNobody(named);
            return isSomethingElse ? holder.without(NOBODY).asLinked("") : holder.asPerson("");
        }
        return isNobody(named) || holder.is(Kind.SETTING) ? holder : holder.asPerson("");
    }

    private static boolean isNobody(Holder holder) {
        return !holder.isNamed() && holder.kinds().stream().anyMatch(NOBODY::contains);
    }

    /** The person that a member refers to: {@code customer}, {@code customerId}; not who merely touched the record. */
    Optional<String> link(String member) {
        Optional<String> known = links.get(member);
        return known != null ? known : links.computeIfAbsent(member, this::readLink);
    }

    private Optional<String> readLink(String member) {
        List<String> words = lexicon.words().of(member);
        if (words.isEmpty() || !lexicon.shape("audit").in(words).isEmpty()) {
            return Optional.empty();
        }
        for (Match<Noun> match : nouns(words)) {
            Optional<Noun> person =
                    match.meanings().stream().filter(Noun::isSomebody).findFirst();
            List<String> rest = words.subList(match.end(), words.size());
            if (person.isPresent()
                    && (rest.isEmpty() || names.allIn("harmless-after", rest) || names.allIn("link-after", rest))) {
                return person.map(Noun::subject);
            }
        }
        return Optional.empty();
    }
}
