package org.privacyascode.config.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Guards that hold between two offsets of a text; ranges may nest. First filled, then asked. */
final class GuardRanges {

    private final List<Range> ranges = new ArrayList<>();
    private int[] reach = new int[0];

    /** Where guards hold. */
    private record Range(int from, int to, List<String> guards) {}

    void add(int from, int to, List<String> guards) {
        if (!guards.isEmpty()) {
            ranges.add(new Range(from, to, guards));
        }
    }

    /** The guards of an offset, those of the innermost range first. */
    List<String> at(int offset) {
        if (reach.length != ranges.size()) {
            order();
        }
        List<String> guards = new ArrayList<>();
        for (int i = last(offset); i >= 0 && reach[i] > offset; i--) {
            if (ranges.get(i).to() > offset) {
                guards.addAll(ranges.get(i).guards());
            }
        }
        return guards.stream().distinct().toList();
    }

    /** Sorts by start; {@code reach} says how far the ranges up to each one go, so that a look back ends early. */
    private void order() {
        ranges.sort(Comparator.comparingInt(Range::from));
        reach = new int[ranges.size()];
        int furthest = 0;
        for (int i = 0; i < reach.length; i++) {
            furthest = Math.max(furthest, ranges.get(i).to());
            reach[i] = furthest;
        }
    }

    /** The last range that starts at an offset or before it; -1 for none. */
    private int last(int offset) {
        int low = 0;
        int high = ranges.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ranges.get(middle).from() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
