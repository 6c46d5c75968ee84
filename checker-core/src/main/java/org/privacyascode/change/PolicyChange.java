package org.privacyascode.change;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that moved between two versions, the gravest first, each sentence once.
 *
 * @param versionBefore the version number before, if it has one
 * @param versionNow the version number now, if it has one
 */
public record PolicyChange(List<Change> changes, Optional<String> versionBefore, Optional<String> versionNow) {

    private static final Comparator<Change> ORDER = Comparator.comparing(Change::level)
            .reversed()
            .thenComparing(Change::path)
            .thenComparing(Change::kind)
            .thenComparing(Change::sentence);

    public PolicyChange {
        Map<String, Change> bySentence = new LinkedHashMap<>();
        changes.stream().sorted(ORDER).forEach(each -> bySentence.putIfAbsent(each.level() + each.sentence(), each));
        changes = List.copyOf(bySentence.values());
    }

    /** What the whole asks for: as much as its gravest change; empty if nothing moved. */
    public Optional<ChangeClass> level() {
        return changes.stream().map(Change::level).max(Comparator.naturalOrder());
    }

    /** The smallest step of the version; a new date alone needs none. */
    public VersionStep step() {
        return changes.stream()
                .filter(change -> !change.kind().equals("edition"))
                .map(change -> VersionStep.of(change.level()))
                .max(Comparator.naturalOrder())
                .orElse(VersionStep.NONE);
    }

    /** The least version number that the newer version may have, if the older one has a number. */
    public Optional<String> leastVersion() {
        return versionBefore.map(step()::after);
    }

    /** Whether the version moved by less than it has to. */
    public boolean isVersionTooSmall() {
        return versionBefore.isPresent()
                && versionNow.isPresent()
                && !step().isMadeBy(versionBefore.get(), versionNow.get());
    }
}
