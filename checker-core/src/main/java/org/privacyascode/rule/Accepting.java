package org.privacyascode.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.privacyascode.finding.Accepted;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.Sighting;
import org.privacyascode.policy.acceptance.Acceptance;
import org.privacyascode.policy.acceptance.Acceptances;

/** Takes out of the findings what somebody accepted, place by place, and keeps account of which exceptions were needed. */
final class Accepting {

    private final Acceptances acceptances;
    private final LocalDate asOf;
    private final List<Finding> remaining = new ArrayList<>();
    private final List<Accepted> accepted = new ArrayList<>();
    private final Map<Acceptance, Set<String>> used = new LinkedHashMap<>();
    private final Set<Acceptance> ended = new LinkedHashSet<>();

    private Accepting(Acceptances acceptances, LocalDate asOf) {
        this.acceptances = acceptances;
        this.asOf = asOf;
    }

    static Accepting of(List<Finding> findings, Acceptances acceptances, LocalDate asOf) {
        Accepting accepting = new Accepting(acceptances, asOf);
        findings.forEach(accepting::judge);
        return accepting;
    }

    List<Finding> remaining() {
        return List.copyOf(remaining);
    }

    List<Accepted> accepted() {
        return List.copyOf(accepted);
    }

    /** In the order of the file. */
    List<Acceptance> all() {
        return Stream.concat(acceptances.granted().stream(), acceptances.baseline().stream())
                .toList();
    }

    /** Exceptions for something that is still there, and that no longer count. */
    Set<Acceptance> ended() {
        return Set.copyOf(ended);
    }

    /** Whether an exception excused anything. */
    boolean isUsed(Acceptance acceptance) {
        return used.containsKey(acceptance);
    }

    /** Members of an exception at which there was nothing to excuse. */
    List<String> idle(Acceptance acceptance) {
        Set<String> needed = used.getOrDefault(acceptance, Set.of());
        return acceptance.members().stream()
                .filter(member -> !needed.contains(member))
                .toList();
    }

    private void judge(Finding finding) {
        List<Sighting> open = new ArrayList<>(finding.sightings());
        boolean isOpen = true;
        for (Acceptance each : all()) {
            if (!each.isFor(finding.rule().value(), finding.fingerprint()) || !isAbout(each, finding)) {
                continue;
            }
            if (each.grant().filter(grant -> grant.hasEndedBy(asOf)).isPresent()) {
                ended.add(each);
                continue;
            }
            List<Sighting> covered = covered(each, finding.sightings());
            use(each, covered);
            List<Sighting> newly = open.stream().filter(covered::contains).toList();
            if (isOpen && (!newly.isEmpty() || finding.sightings().isEmpty())) {
                accepted.add(new Accepted(finding.at(newly), each));
            }
            open.removeAll(covered);
            isOpen = !open.isEmpty();
        }
        if (isOpen) {
            remaining.add(finding.at(open));
        }
    }

    private static boolean isAbout(Acceptance acceptance, Finding finding) {
        return finding.sightings().isEmpty()
                ? acceptance.members().isEmpty()
                : !covered(acceptance, finding.sightings()).isEmpty();
    }

    private static List<Sighting> covered(Acceptance acceptance, List<Sighting> sightings) {
        return sightings.stream()
                .filter(sighting -> acceptance.isAt(sighting.member()))
                .toList();
    }

    private void use(Acceptance acceptance, List<Sighting> covered) {
        Set<String> members = used.computeIfAbsent(acceptance, each -> new TreeSet<>());
        covered.forEach(sighting -> members.add(sighting.member()));
    }
}
