package org.privacyascode.config.api;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.privacyascode.config.input.Seen;
import org.privacyascode.config.input.SourceText;
import org.privacyascode.config.known.Catalogue;
import org.privacyascode.config.known.Sight;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Target;
import org.privacyascode.knowledge.Holder;
import org.privacyascode.knowledge.Naming;

/** Facts about the fields of one message: collected when it comes in, disclosed when it goes out, otherwise held. */
final class ApiFacts {

    private final Catalogue catalogue;
    private final SourceText source;
    private final Seen seen;

    ApiFacts(Catalogue catalogue, SourceText source, Seen seen) {
        this.catalogue = catalogue;
        this.source = source;
        this.seen = seen;
    }

    void tell(String owner, List<ApiField> fields, Set<Direction> directions, String sink) {
        Holder holder = catalogue
                .names()
                .holder(owner, fields.stream().map(ApiField::name).toList());
        for (ApiField field : fields) {
            catalogue
                    .names()
                    .read(holder, field.name(), field.kind())
                    .ifPresent(naming -> field(owner, field, naming, directions, sink));
        }
    }

    private void field(String owner, ApiField field, Naming naming, Set<Direction> directions, String sink) {
        Map<String, String> attributes = Map.of("key", owner.isEmpty() ? field.name() : owner + "." + field.name());
        if (directions.isEmpty()) {
            seen.add(Sight.named(FactKind.HELD, source, field.at(), naming, Target.NONE)
                    .with(attributes));
        }
        if (directions.contains(Direction.IN)) {
            seen.add(Sight.named(FactKind.COLLECTED, source, field.at(), naming, Target.NONE)
                    .with(attributes));
        }
        if (directions.contains(Direction.OUT)) {
            seen.add(Sight.named(FactKind.SHARED, source, field.at(), naming, Sight.sink(sink))
                    .with(attributes));
        }
    }
}
