package org.privacyascode.review;

import java.util.ArrayList;
import java.util.List;
import org.privacyascode.review.Piece.Run;
import org.privacyascode.review.Piece.Style;

/** Two texts word by word: what stayed, what is gone, what is new. */
final class WordDiff {

    private static final int MOST_WORDS = 2_000;

    private WordDiff() {}

    static List<Run> of(String before, String now) {
        String[] old = words(before);
        String[] current = words(now);
        if (old.length > MOST_WORDS || current.length > MOST_WORDS) {
            return List.of(new Run(Style.GONE, before), new Run(Style.NEW, now));
        }
        int[][] common = common(old, current);
        List<Run> runs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.length || j < current.length) {
            if (i < old.length && j < current.length && old[i].equals(current[j])) {
                add(runs, Style.PLAIN, old[i]);
                i++;
                j++;
            } else if (j == current.length || i < old.length && common[i + 1][j] >= common[i][j + 1]) {
                add(runs, Style.GONE, old[i++]);
            } else {
                add(runs, Style.NEW, current[j++]);
            }
        }
        return runs;
    }

    private static String[] words(String text) {
        return text.isBlank() ? new String[0] : text.strip().split("\\s+");
    }

    private static int[][] common(String[] old, String[] current) {
        int[][] common = new int[old.length + 1][current.length + 1];
        for (int i = old.length - 1; i >= 0; i--) {
            for (int j = current.length - 1; j >= 0; j--) {
                common[i][j] = old[i].equals(current[j])
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static void add(List<Run> runs, Style style, String word) {
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).style() == style) {
            runs.set(last, new Run(style, runs.get(last).text() + " " + word));
        } else {
            runs.add(new Run(style, word));
        }
    }
}
