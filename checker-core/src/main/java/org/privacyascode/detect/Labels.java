package org.privacyascode.detect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The members that hold personal data, each with one or more labels, and the members that somebody said hold none. Immutable.
 */
public final class Labels {

    private final SortedMap<Member, List<Label>> labels;
    private final Map<Member, List<Label>> byMember;
    private final SortedSet<Member> denied;

    /**
     * @param labels by member; a member with several items or categories has several
     * @param denied members marked {@code @NotPersonalData}
     */
    public Labels(SortedMap<Member, List<Label>> labels, SortedSet<Member> denied) {
        this.labels = new TreeMap<>(labels);
        this.byMember = new HashMap<>(labels);
        this.denied = new TreeSet<>(denied);
    }

    /** What a member holds; empty when nothing personal is known of it. */
    public List<Label> of(Member member) {
        return byMember.getOrDefault(member, List.of());
    }

    /** Whether somebody said that a member holds no personal data. */
    public boolean isDenied(Member member) {
        return denied.contains(member);
    }

    /** All labels, by member. */
    public SortedMap<Member, List<Label>> all() {
        return new TreeMap<>(labels);
    }
}
