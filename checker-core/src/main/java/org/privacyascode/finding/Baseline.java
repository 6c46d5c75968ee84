package org.privacyascode.finding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.privacyascode.policy.acceptance.Acceptance;

/**
 * What was wrong when the rules came: for each finding the places that are known, so that a new place is a new finding.
 *
 * @param entries sorted by rule, then by what they are about
 */
public record Baseline(List<Entry> entries) {

    /** One finding, and where it may stay for now; no member where the finding has no place. */
    public record Entry(RuleId rule, String finding, String about, List<String> members) {

        public Entry {
            members = members.stream().sorted().distinct().toList();
        }
    }

    public Baseline {
        entries = List.copyOf(entries);
    }

    /** All findings of a check. */
    public static Baseline of(Collection<Finding> findings) {
        SortedMap<String, Entry> entries = new TreeMap<>();
        for (Finding finding : findings) {
            Entry entry = new Entry(
                    finding.rule(),
                    finding.fingerprint(),
                    finding.subject().words(),
                    finding.sightings().stream().map(Sighting::member).toList());
            entries.merge(key(entry), entry, Baseline::plus);
        }
        return new Baseline(List.copyOf(entries.values()));
    }

    /** What a file holds. */
    public static Baseline of(List<Acceptance> written) {
        SortedMap<String, Entry> entries = new TreeMap<>();
        for (Acceptance each : written) {
            Entry entry = new Entry(new RuleId(each.rule()), each.finding(), each.about(), each.members());
            entries.merge(key(entry), entry, Baseline::plus);
        }
        return new Baseline(List.copyOf(entries.values()));
    }

    /**
     * The baseline after a check. A check of a part cannot know that the rest is gone.
     *
     * @param found what the check found
     * @param isWhole whether everything was checked
     * @param isShrinking whether nothing may be added
     */
    public Baseline next(Baseline found, boolean isWhole, boolean isShrinking) {
        if (isShrinking) {
            return isWhole ? keeping(found) : this;
        }
        return isWhole ? found : plus(found);
    }

    /** Without what is not in the other: nothing is ever added. */
    public Baseline keeping(Baseline other) {
        Map<String, Entry> there = other.byKey();
        return new Baseline(entries.stream()
                .filter(entry -> there.containsKey(key(entry)))
                .map(entry -> common(entry, there.get(key(entry))))
                .filter(entry -> !entry.members().isEmpty()
                        || there.get(key(entry)).members().isEmpty())
                .toList());
    }

    /** With what is in the other; for a check of a part, which cannot know that the rest is gone. */
    public Baseline plus(Baseline other) {
        SortedMap<String, Entry> all = new TreeMap<>(byKey());
        other.entries.forEach(entry -> all.merge(key(entry), entry, Baseline::plus));
        return new Baseline(List.copyOf(all.values()));
    }

    /** Number of places in it; a finding without places counts as one. */
    public int size() {
        return entries.stream()
                .mapToInt(entry -> Math.max(1, entry.members().size()))
                .sum();
    }

    private SortedMap<String, Entry> byKey() {
        SortedMap<String, Entry> byKey = new TreeMap<>();
        entries.forEach(entry -> byKey.put(key(entry), entry));
        return byKey;
    }

    private static String key(Entry entry) {
        return entry.rule() + "\n" + entry.about() + "\n" + entry.finding();
    }

    private static Entry plus(Entry one, Entry other) {
        SortedSet<String> members = new TreeSet<>(one.members());
        members.addAll(other.members());
        return new Entry(one.rule(), one.finding(), one.about(), List.copyOf(members));
    }

    private static Entry common(Entry one, Entry other) {
        return new Entry(
                one.rule(),
                one.finding(),
                one.about(),
                one.members().stream().filter(other.members()::contains).toList());
    }
}
