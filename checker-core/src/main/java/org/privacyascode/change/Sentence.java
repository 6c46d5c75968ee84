package org.privacyascode.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.privacyascode.policy.Passage;
import org.privacyascode.policy.PassageForm;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.Text;
import org.privacyascode.wording.Sentences;

/**
 * A sentence in the words of a section.
 *
 * @param path of the text that it stands in
 * @param isHeading whether it is a heading, which says nothing by itself
 * @param about the facts that its clause is linked to
 * @param words its words in lower case
 * @param weight its numbers, and the words that turn or limit what a sentence says
 */
record Sentence(
        String path, String text, boolean isHeading, List<String> about, Set<String> words, List<String> weight) {

    private static final Sentences ENGLISH = Sentences.of("en");

    /** The first sentences of the page, which are no clause. */
    static final String LEAD = "document.lead";

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['.@-][\\p{L}\\p{N}]+)*");
    private static final Pattern WEIGHT = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:not|no|never|nor|neither|without|unless|except|only|cannot|solely|\\p{L}+n't)(?![\\p{L}\\p{N}])");

    /** A number after a name is part of the name, unless it counts something. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\p{N}.,])(?:(?<!\\b\\p{Lu}\\p{L}{1,19} )\\p{N}[\\p{N}.,]*+(?!\\p{L})"
                    + "|\\p{N}[\\p{N}.,]*+(?= (?:day|week|month|year|hour|minute|business|calendar|percent)))");

    /** Names of products, companies and sites; the first word of a sentence is none, nor is an address. */
    private static final Pattern NAME = Pattern.compile(
            "(?<=[\\p{L}\\p{N},;)\u201d\"] [(\u201c\"]{0,1})\\p{Lu}[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*"
                    + "|(?<![@\\p{L}\\p{N}.-])(?:[a-z0-9-]+\\.)+(?:com|org|net|io|co|app|dev|blog|me)\\b");

    private static final Set<String> TERMS = Set.of("OS", "API", "URL", "PDF", "FAQ", "ID", "IP", "DNS");
    private static final Pattern URL = Pattern.compile("\\bhttps?://\\S+|\\bwww\\.\\S+");
    private static final Pattern HANDLES = Pattern.compile(
            "\\b(?:we|our|partners?|providers?|networks?|services?|vendors?|compan(?:y|ies))\\b[^.]{0,60}\\b(?:collect|receiv|gather|ask(?:s|ing)? (?:you )?for"
                    + "|request|shar(?:e|ing)|disclos|transfer|send|sell|us(?:e|es|ing)\\b|process|evaluat|analy[sz]|track|log\\b|combin|infer)");
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "and", "or", "of", "to", "in", "on", "for", "with", "by", "as", "at", "is", "are", "be",
            "this", "that", "these", "those", "it", "its", "we", "our", "us", "you", "your", "they", "their", "from",
            "will", "may", "can", "have", "has", "such", "any", "if", "when", "which", "who", "also", "other");

    Sentence {
        about = List.copyOf(about);
        words = Set.copyOf(words);
        weight = List.copyOf(weight);
    }

    /** All sentences that a policy says in words of its own, where its sections have such. */
    static List<Sentence> of(Policy policy) {
        List<Sentence> all = new ArrayList<>();
        policy.sections().forEach(section -> {
            for (Passage passage : section.clauses()) {
                String path = "sections." + section.id() + ".clauses." + passage.id();
                boolean isHeading = passage.as().is(PassageForm.HEADING);
                List<String> about = passage.about();
                passage.words().title().given().ifPresent(title -> all.addAll(of(path + ".title", title, true, about)));
                passage.words()
                        .text()
                        .given()
                        .ifPresent(text -> all.addAll(of(path + ".text", text, isHeading, about)));
            }
        });
        if (!all.isEmpty()) {
            policy.document().lead().given().ifPresent(lead -> all.addAll(0, of(LEAD, lead, false, List.of())));
        }
        Set<String> headings = headings(policy, all);
        return all.stream()
                .map(each -> headings.contains(each.text) ? each.asHeading() : each)
                .toList();
    }

    /** What stands in a list of contents is a heading too. */
    private static Set<String> headings(Policy policy, List<Sentence> all) {
        Set<String> headings = new HashSet<>();
        policy.sections()
                .forEach(section -> section.words().title().given().ifPresent(title -> headings.add(title.source())));
        all.stream().filter(Sentence::isHeading).forEach(each -> headings.add(each.text));
        return headings;
    }

    private Sentence asHeading() {
        return new Sentence(path, text, true, about, words, weight);
    }

    private static List<Sentence> of(String path, Text text, boolean isHeading, List<String> about) {
        return ENGLISH.split(text.source().replaceAll("\\s+", " ")).stream()
                .map(each -> of(path, each, isHeading, about))
                .toList();
    }

    private static Sentence of(String path, String text, boolean isHeading, List<String> about) {
        String plain = plain(text);
        Set<String> words =
                WORD.matcher(plain).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
        List<String> weight = Stream.concat(
                        WEIGHT.matcher(plain).results(),
                        NUMBER.matcher(URL.matcher(text).replaceAll("")).results())
                .map(found -> found.group().replaceAll("[.,]+$", "").replaceFirst("^(?:cannot|.+n't)$", "not"))
                .sorted()
                .toList();
        return new Sentence(path, text, isHeading, about, words, weight);
    }

    private static String plain(String text) {
        return URL.matcher(text)
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace('\u00a0', ' ');
    }

    /** The names in the sentence. */
    Set<String> names() {
        return NAME.matcher(URL.matcher(text).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .filter(name -> !TERMS.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How much two sentences have in common, from 0 to 1. */
    double likeness(Sentence other) {
        int both = words.size() + other.words.size();
        if (both == 0) {
            return text.equals(other.text) ? 1 : 0;
        }
        Set<String> shared = new HashSet<>(words);
        shared.retainAll(other.words);
        return 2.0 * shared.size() / both;
    }

    /** Whether it seems to say that data are collected, used or given to somebody. */
    boolean isAboutUse() {
        return about.stream().anyMatch(path -> path.matches("(data|recipients|sharing|cookies)\\..*"))
                && weight.stream().noneMatch(each -> each.matches("\\p{L}+"))
                && HANDLES.matcher(plain(text)).find();
    }

    /** The words that carry meaning. */
    Set<String> content() {
        Set<String> content = new TreeSet<>(words);
        content.removeAll(SMALL);
        return content;
    }
}
