package org.privacyascode.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What sections say in words of their own, sentence by sentence, wherever on the page a sentence stands. A sentence that is said differently is
 * words; one that says less or more than before, or whose numbers or limits moved, is told, because no fact of the policy says it.
 */
record SectionFinder(Sides sides, Kinds kinds) {

    private static final double ALIKE = 0.5;
    private static final double COVERED = 0.75;
    private static final double SAME_PLACE = 0.1;
    private static final double NEARLY = 0.85;
    private static final int FEW = 2;

    /** Two sentences of which one replaced the other. */
    private record Pair(Sentence before, Sentence now, double likeness) {}

    List<Change> find() {
        List<Sentence> old = Sentence.of(sides.before());
        List<Sentence> current = Sentence.of(sides.now());
        List<Sentence> gone = without(old, current);
        List<Sentence> fresh = without(current, old);
        List<Change> changes = new ArrayList<>();
        for (Pair pair : pairs(gone, fresh)) {
            gone.remove(pair.before());
            fresh.remove(pair.now());
            changes.add(change(kind(pair), pair.now(), sides.names(), pair));
        }
        for (Sentence each : fresh) {
            boolean isSaid = each.isHeading() || isCovered(each, old);
            String kind = isSaid ? "words" : each.isAboutUse() ? "text-uses" : "text-added";
            changes.add(change(kind, each, sides.names(), new Pair(each, each, 1)));
        }
        for (Sentence each : gone) {
            boolean isSaid = each.isHeading() || isCovered(each, current);
            changes.add(change(isSaid ? "words" : "text-removed", each, sides.old(), new Pair(each, each, 1)));
        }
        return changes;
    }

    /** Numbers and limits count whatever the words; a few other words do not. */
    private static String kind(Pair pair) {
        if (pair.now().isHeading() || pair.before().isHeading()) {
            return "words";
        }
        if (!pair.now().weight().equals(pair.before().weight())) {
            return "text-limits";
        }
        if (!pair.now().names().equals(pair.before().names())) {
            return "text-names";
        }
        Set<String> more = new HashSet<>(pair.now().content());
        more.removeAll(pair.before().words());
        return more.size() > FEW && pair.before().likeness(pair.now()) < NEARLY ? "text-changed" : "words";
    }

    /** The sentences of one version that the other does not have word for word. */
    private static List<Sentence> without(List<Sentence> sentences, List<Sentence> others) {
        Map<String, Integer> there = new HashMap<>();
        others.forEach(each -> there.merge(each.text(), 1, Integer::sum));
        List<Sentence> left = new ArrayList<>();
        for (Sentence each : sentences) {
            int count = there.getOrDefault(each.text(), 0);
            if (count == 0) {
                left.add(each);
            } else {
                there.put(each.text(), count - 1);
            }
        }
        return left;
    }

    /** Sentences that stand for each other, the most alike first. */
    private static List<Pair> pairs(List<Sentence> gone, List<Sentence> fresh) {
        List<Pair> all = new ArrayList<>();
        for (Sentence before : gone) {
            for (Sentence now : fresh) {
                double likeness = before.likeness(now) + (before.path().equals(now.path()) ? SAME_PLACE : 0);
                if (likeness >= ALIKE) {
                    all.add(new Pair(before, now, likeness));
                }
            }
        }
        all.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        Set<Sentence> taken = new HashSet<>();
        List<Pair> chosen = new ArrayList<>();
        for (Pair pair : all) {
            if (!taken.contains(pair.before()) && !taken.contains(pair.now())) {
                taken.add(pair.before());
                taken.add(pair.now());
                chosen.add(pair);
            }
        }
        return chosen;
    }

    /** Whether one sentence of the other version says nearly all of it: it was split off, or joined to another. */
    private static boolean isCovered(Sentence sentence, List<Sentence> others) {
        Set<String> content = sentence.content();
        return others.stream().anyMatch(each -> {
            Set<String> shared = new HashSet<>(content);
            shared.retainAll(each.words());
            return !content.isEmpty()
                    && shared.size() >= COVERED * content.size()
                    && each.weight().containsAll(sentence.weight());
        });
    }

    private Change change(String kind, Sentence sentence, Names names, Pair pair) {
        String clause = sentence.path().substring(0, sentence.path().lastIndexOf('.'));
        boolean isNew = kind.equals("text-added") || kind.equals("text-uses");
        String before = isNew ? "" : pair.before().text();
        String now = kind.equals("text-removed") ? "" : pair.now().text();
        return kinds.change(kind, sentence.path(), Map.of("name", names.clause(clause), "old", before, "new", now));
    }
}
