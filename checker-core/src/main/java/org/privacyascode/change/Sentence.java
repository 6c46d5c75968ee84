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
 * @param words its words in lower case
 * @param weight its numbers, and the words that turn or limit what a sentence says
 */
record Sentence(String path, String text, boolean isHeading, Set<String> words, List<String> weight) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['.@-][\\p{L}\\p{N}]+)*");
    private static final Pattern WEIGHT = Pattern.compile(
            "\\p{N}[\\p{N}.,]*|(?<![\\p{L}\\p{N}])(?:not|no|never|nor|neither|without|unless|except|only|cannot|solely"
                    + "|\\p{L}+n't)(?![\\p{L}\\p{N}])");
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "and", "or", "of", "to", "in", "on", "for", "with", "by", "as", "at", "is", "are", "be",
            "this", "that", "these", "those", "it", "its", "we", "our", "us", "you", "your", "they", "their", "from",
            "will", "may", "can", "have", "has", "such", "any", "if", "when", "which", "who", "also", "other");

    Sentence {
        words = Set.copyOf(words);
        weight = List.copyOf(weight);
    }

    /** All sentences that the sections of the policy say in words of their own. */
    static List<Sentence> of(Policy policy) {
        List<Sentence> all = new ArrayList<>();
        policy.sections().forEach(section -> {
            for (Passage passage : section.clauses()) {
                String path = "sections." + section.id() + ".clauses." + passage.id();
                boolean isHeading = passage.as().is(PassageForm.HEADING);
                passage.words().title().given().ifPresent(title -> add(all, path + ".title", title, true));
                passage.words().text().given().ifPresent(text -> add(all, path + ".text", text, isHeading));
            }
        });
        return List.copyOf(all);
    }

    private static void add(List<Sentence> all, String path, Text text, boolean isHeading) {
        Sentences.split(text.source().replaceAll("\\s+", " ")).forEach(each -> all.add(of(path, each, isHeading)));
    }

    private static Sentence of(String path, String text, boolean isHeading) {
        String plain = plain(text);
        Set<String> words =
                WORD.matcher(plain).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
        List<String> weight = WEIGHT.matcher(plain)
                .results()
                .map(found -> found.group().replaceAll("[.,]+$", ""))
                .sorted()
                .toList();
        return new Sentence(path, text, isHeading, words, weight);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace('\u00a0', ' ');
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

    /** The words that carry meaning. */
    Set<String> content() {
        Set<String> content = new TreeSet<>(words);
        content.removeAll(SMALL);
        return content;
    }
}
