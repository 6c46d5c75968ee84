package org.privacyascode.policy.yaml;

import java.util.List;
import java.util.stream.Stream;
import org.privacyascode.policy.DataItem;
import org.privacyascode.policy.Listed;
import org.privacyascode.policy.Marks;
import org.privacyascode.policy.Source;
import org.privacyascode.policy.SourceId;
import org.privacyascode.policy.SourceKind;
import org.privacyascode.policy.Stated;
import org.privacyascode.policy.Words;
import org.privacyascode.policy.vocabulary.CategoryKey;

/** Where data come from if the policy does not say it: what devices and use give is observed, the rest is given by people. */
final class SourceDefaults {
    static final List<Source> SOURCES =
            List.of(source("provided", SourceKind.DATA_SUBJECT), source("automatic", SourceKind.OBSERVED));

    private static final List<CategoryKey> OBSERVED = Stream.of(
                    "device", "usage", "diagnostics", "location", "sensor", "communications")
            .map(CategoryKey::new)
            .toList();

    private SourceDefaults() {}

    private static Source source(String id, SourceKind kind) {
        return new Source(new SourceId(id), Words.NONE, Stated.of(kind), Stated.absent(), Stated.absent(), Marks.NONE);
    }

    /** The first source of the kind that all items have. */
    static Stated<SourceId> of(Listed<DataItem> items, Listed<Source> sources) {
        if (items.isEmpty()) {
            return Stated.absent();
        }
        boolean observed = items.stream().allMatch(item -> OBSERVED.stream().anyMatch(item.is()::isOrIsUnder));
        SourceKind kind = observed ? SourceKind.OBSERVED : SourceKind.DATA_SUBJECT;
        return sources.stream()
                .filter(source -> source.kind().is(kind))
                .findFirst()
                .map(source -> Stated.of(source.id()))
                .orElseGet(Stated::absent);
    }
}
