package org.privacyascode.knowledge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.privacyascode.knowledge.NameFiles.Line;

/** The phrases of the data files, split into words once. Immutable after reading. */
final class Lexicon {

    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es");
    private static final List<String> FOLLOWED =
            List.of("identity", "contact", "demographic", "credential.password", "government_id");
    /** Of what German compounds whose last word says it may be: an "Arbeitstelefon", but no "Fehlerbehandlung". */
    private static final List<String> HEADED =
            List.of("identity", "contact", "demographic", "professional", "government_id", "financial", "belief");

    private static final Set<String> SHAPES = Set.of(
            "class-ending",
            "link-after",
            "value-member",
            "harmless-after",
            "harmless-before",
            "flag-start",
            "audit",
            "administrative",
            "anybodys",
            "free-text",
            "not",
            "not-text");

    private final PhraseTable<Meaning> meanings = new PhraseTable<>();
    private final PhraseTable<Noun> nouns = new PhraseTable<>();
    private final Map<String, PhraseTable<Boolean>> shapes = new HashMap<>();
    private final Map<Kind, List<String>> blocks = new EnumMap<>(Kind.class);
    private final List<MemberRule> memberRules = new ArrayList<>();
    private final MemberSigns memberSigns = new MemberSigns();
    private final Set<String> categories = new HashSet<>();
    private final Words words;

    /** That many different categories of the list, held without a noun before them, make a class one of the kind. */
    record MemberRule(Kind kind, int number, List<String> categories) {}

    private Lexicon(Words words) {
        this.words = words;
        SHAPES.forEach(shape -> shapes.put(shape, new PhraseTable<>()));
    }

    static Lexicon load() {
        List<Line> meaningLines = new ArrayList<>();
        LANGUAGES.forEach(language -> meaningLines.addAll(NameFiles.read("words." + language + ".txt")));
        List<Line> nounLines = NameFiles.read("kinds.txt");
        List<Line> shapeLines = NameFiles.read("shapes.txt");
        Set<String> known = new HashSet<>();
        Words plain = new Words(Set.of());
        for (List<Line> lines : List.of(meaningLines, nounLines, shapeLines)) {
            lines.forEach(line -> line.phrases().forEach(phrase -> known.addAll(plain.of(phrase))));
        }
        Set<String> heads = new HashSet<>();
        meaningLines.stream()
                .filter(line ->
                        line.word(1).equals("anywhere") && HEADED.stream().anyMatch(line.word(0)::startsWith))
                .filter(line -> line.file().equals("words.de.txt"))
                .forEach(line -> heads.addAll(line.phrases()));
        Lexicon lexicon = new Lexicon(new Words(known, heads));
        meaningLines.forEach(lexicon::addMeanings);
        nounLines.forEach(lexicon::addNouns);
        shapeLines.forEach(lexicon::addShapes);
        NameFiles.read("blocks.txt").forEach(lexicon::addBlock);
        NameFiles.read("members.txt").forEach(lexicon::addMemberRule);
        return lexicon;
    }

    private void addMeanings(Line line) {
        String where = line.word(1);
        Optional<Kind> kind = Kind.of(where);
        Meaning.Where reach;
        if (kind.isPresent() && kind.get() != Kind.PERSON) {
            reach = Meaning.Where.KIND;
        } else {
            reach = switch (where) {
                case "anywhere" -> Meaning.Where.ANYWHERE;
                case "person" -> Meaning.Where.PERSON;
                case "named" -> Meaning.Where.NAMED;
                case "linked" -> Meaning.Where.LINKED;
                default -> {
                    if (where.startsWith("of-") && Meaning.SUBJECTS.contains(where.substring(3))) {
                        yield Meaning.Where.LINKED_SUBJECT;
                    }
                    if (Meaning.SUBJECTS.contains(where)) {
                        yield Meaning.Where.SUBJECT;
                    }
                    throw line.problem("\"" + where + "\" is not a place where a phrase can count");
                }
            };
        }
        Meaning meaning = new Meaning(line.word(0), reach, kind, where.startsWith("of-") ? where.substring(3) : where);
        categories.add(meaning.category());
        line.phrases().forEach(phrase -> meanings.add(words.of(phrase), meaning));
    }

    private void addNouns(Line line) {
        Kind kind = kind(line, line.word(0));
        if ((kind == Kind.PERSON || kind == Kind.ROLE) && !Meaning.SUBJECTS.contains(line.word(1))) {
            throw line.problem("say whose data: \"person customer: ...\"");
        }
        line.phrases().forEach(phrase -> nouns.add(words.of(phrase), new Noun(kind, line.word(1))));
    }

    private void addShapes(Line line) {
        if (!SHAPES.contains(line.head())) {
            throw line.problem("\"" + line.head() + "\" is not a list; known are "
                    + SHAPES.stream().sorted().toList());
        }
        line.phrases().forEach(phrase -> shapes.get(line.head()).add(words.of(phrase), true));
    }

    private void addBlock(Line line) {
        line.phrases().stream().filter(category -> !category.equals("all")).forEach(categories::add);
        blocks.put(kind(line, line.head()), line.phrases());
    }

    private void addMemberRule(Line line) {
        Kind kind = kind(line, line.word(0));
        for (MemberSigns.Weight weight : MemberSigns.Weight.values()) {
            if (line.word(1).equals(weight.name().toLowerCase(Locale.ROOT))) {
                line.phrases().forEach(phrase -> memberSigns.add(kind, weight, words.of(phrase)));
                return;
            }
        }
        categories.addAll(line.phrases());
        memberRules.add(new MemberRule(kind, Integer.parseInt(line.word(1)), line.phrases()));
    }

    private static Kind kind(Line line, String word) {
        return Kind.of(word).orElseThrow(() -> line.problem("\"" + word + "\" is not a kind"));
    }

    Words words() {
        return words;
    }

    PhraseTable<Meaning> meanings() {
        return meanings;
    }

    PhraseTable<Noun> nouns() {
        return nouns;
    }

    /** Phrases of a list of {@code shapes.txt}. */
    PhraseTable<Boolean> shape(String list) {
        return shapes.get(list);
    }

    boolean blocks(Kind kind, String category) {
        return blocks.getOrDefault(kind, List.of()).stream()
                .anyMatch(blocked ->
                        blocked.equals("all") || category.equals(blocked) || category.startsWith(blocked + "."));
    }

    MemberSigns memberSigns() {
        return memberSigns;
    }

    /** Whether a person may follow words for a category: "nombreCliente", but "replyOwner" is no reply. */
    boolean mayBeFollowed(String category) {
        return FOLLOWED.stream().anyMatch(category::startsWith);
    }

    List<MemberRule> memberRules() {
        return List.copyOf(memberRules);
    }

    /** Every vocabulary key that the files name. */
    Set<String> categories() {
        return Set.copyOf(categories);
    }
}
