package org.privacyascode.knowledge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Splits names into plain words: by case, digits and signs, in lower case, without accents and plural endings; a run of small
 * letters that only known words explain ("storephone") is split too.
 */
final class Words {

    private static final int SHORTEST = 3;

    private static final int SHORTEST_HEAD = 5;

    private final Set<String> known;
    private final Set<String> heads;
    private final Map<String, List<String>> seen = new ConcurrentHashMap<>();

    Words(Set<String> known) {
        this(known, Set.of());
    }

    /** With words that decide what a compound of them is, wherever they end one. */
    Words(Set<String> known, Set<String> heads) {
        this.known = Set.copyOf(known);
        this.heads = Set.copyOf(heads);
    }

    boolean isKnown(String word) {
        return known.contains(word);
    }

    List<String> of(String name) {
        List<String> words = seen.get(name);
        return words != null ? words : seen.computeIfAbsent(name, this::split);
    }

    private List<String> split(String name) {
        List<String> words = new ArrayList<>();
        for (String piece : pieces(plain(name))) {
            String word = singular(piece);
            if (known.contains(word) || word.length() < 2 * SHORTEST) {
                words.add(word);
            } else {
                List<String> parts = compound(word, 3);
                words.addAll(parts.size() == 1 && !known.contains(parts.get(0)) ? headed(word) : parts);
            }
        }
        return List.copyOf(words);
    }

    private static String plain(String name) {
        for (int index = 0; index < name.length(); index++) {
            if (name.charAt(index) >= 128) {
                String spelled = name.replace("ä", "ae")
                        .replace("ö", "oe")
                        .replace("ü", "ue")
                        .replace("ß", "ss");
                return Normalizer.normalize(spelled, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
            }
        }
        return name;
    }

    private static List<String> pieces(String name) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int index = 0; index < name.length(); index++) {
            char here = name.charAt(index);
            if (!Character.isLetterOrDigit(here)) {
                add(pieces, name, start, index);
                start = index + 1;
            } else if (index > start && startsWord(name, index)) {
                add(pieces, name, start, index);
                start = index;
            }
        }
        add(pieces, name, start, name.length());
        return pieces;
    }

    private static boolean startsWord(String name, int index) {
        char before = name.charAt(index - 1);
        char here = name.charAt(index);
        if (Character.isDigit(here) != Character.isDigit(before)) {
            return true;
        }
        if (!Character.isUpperCase(here)) {
            return false;
        }
        boolean lowerFollows = index + 1 < name.length() && Character.isLowerCase(name.charAt(index + 1));
        boolean pluralOfAcronym = lowerFollows && name.charAt(index + 1) == 's' && index + 2 == name.length();
        return !Character.isUpperCase(before) || lowerFollows && !pluralOfAcronym;
    }

    private static void add(List<String> pieces, String name, int start, int end) {
        if (end > start) {
            pieces.add(name.substring(start, end).toLowerCase(Locale.ROOT));
        }
    }

    private List<String> compound(String word, int parts) {
        if (known.contains(word) || known.contains(singular(word))) {
            return List.of(singular(word));
        }
        if (parts > 1) {
            for (int cut = word.length() - SHORTEST; cut >= SHORTEST; cut--) {
                String head = word.substring(0, cut);
                if (known.contains(head) || known.contains(singular(head))) {
                    List<String> rest = compound(word.substring(cut), parts - 1);
                    if (rest.stream().allMatch(known::contains)) {
                        List<String> all = new ArrayList<>(List.of(singular(head)));
                        all.addAll(rest);
                        return all;
                    }
                }
            }
        }
        return List.of(word);
    }

    /** A compound that ends with a word which decides what it is ("berufsausbildung"), as the two. */
    private List<String> headed(String word) {
        for (int cut = SHORTEST; cut <= word.length() - SHORTEST_HEAD; cut++) {
            if (heads.contains(word.substring(cut))) {
                return List.of(word.substring(0, cut), word.substring(cut));
            }
        }
        return List.of(word);
    }

    /** A word without an English plural ending; applied to names and to the data alike, so it need not be right, only the same. */
    static String singular(String word) {
        int length = word.length();
        if (length < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
            return word;
        }
        if (word.endsWith("ies") && length > 5) {
            return word.substring(0, length - 3) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("xes") || word.endsWith("shes") || word.endsWith("ches")) {
            return word.substring(0, length - 2);
        }
        return word.substring(0, length - 1);
    }
}
