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
import org.privacyascode.knowledge.Kind;
import org.privacyascode.knowledge.Naming;

/** Facts about the fields of one message: collected when it comes in, disclosed when it goes out, otherwise held. */
final class ApiFacts {

    private final Catalogue catalogue;
    private final SourceText source;
    private final Seen seen;
    private final Set<String> nobodys;

    ApiFacts(Catalogue catalogue, SourceText source, Seen seen) {
        this(catalogue, source, seen, Set.of());
    }

    private ApiFacts(Catalogue catalogue, SourceText source, Seen seen, Set<String> nobodys) {
        this.catalogue = catalogue;
        this.source = source;
        this.seen = seen;
        this.nobodys = Set.copyOf(nobodys);
    }

    /** The same facts, knowing types that only companies, places and things refer to: an address of theirs is no person's. */
    ApiFacts withNobodys(Set<String> types) {
        return new ApiFacts(catalogue, source, seen, types);
    }

    /** Whether a type is of something that has no address of a person. */
    boolean isNobody(String type) {
        return catalogue.names().holder(type).isNobody();
    }

    void tell(String owner, List<ApiField> fields, Set<Direction> directions, String sink) {
        Holder named = catalogue
                .names()
                .holder(owner, fields.stream().map(ApiField::name).toList());
        boolean isPart = named.is(Kind.PART) && !named.isPerson() && !named.isNobody() && !nobodys.contains(owner);
        Holder holder = isPart ? named.asPerson("") : named;
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
