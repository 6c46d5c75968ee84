package org.privacyascode.policy.yaml;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the right word for a wrong one. */
public final class Nearest {
    private static final int SHORTEST_BEGINNING = 4;

    private Nearest() {}

    /** "Did you mean x?", or "Write one of ...", or empty if there is nothing to offer. */
    static String advice(String word, java.util.Collection<String> known) {
        Optional<String> nearest = of(word, known);
        if (nearest.isPresent()) {
            return "Did you mean " + nearest.get() + "?";
        }
        return known.isEmpty() || known.size() > 40 ? "" : "Write one of: " + String.join(", ", known) + ".";
    }

    /** The known word that differs by few letters, else the one that goes on where the word ends; the first of several. */
    public static Optional<String> of(String word, java.util.Collection<String> known) {
        String folded = fold(word);
        int limit = Math.max(1, Math.min(3, folded.length() / 3));
        Optional<String> alike = known.stream()
                .filter(each -> distance(folded, fold(each)) <= limit)
                .min(Comparator.comparingInt((String each) -> distance(folded, fold(each))));
        return alike.or(() -> known.stream()
                .filter(each ->
                        folded.length() >= SHORTEST_BEGINNING && fold(each).startsWith(folded))
                .findFirst());
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Letters to insert, delete, replace or swap with a neighbour. */
    private static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 3) {
            return Integer.MAX_VALUE;
        }
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(int[][] cost, String a, String b, int i, int j) {
        int replace = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replace, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
