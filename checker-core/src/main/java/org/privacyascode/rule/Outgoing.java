package org.privacyascode.rule;

import java.util.stream.Stream;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;

/** A fact that data leave, or could, together with where they go. */
record Outgoing(Fact fact, Destination to) {

    /** All of them that go to a place of this kind. */
    static Stream<Outgoing> of(Case given, Destination.Kind kind) {
        return given.facts(FactKind.SHARED, FactKind.CAPABILITY)
                .filter(Outgoing::isOutgoing)
                .map(fact -> new Outgoing(fact, given.recipients().of(fact)))
                .filter(each -> each.to().is(kind));
    }

    /** A capability may also be one to store or to log; only one that names somebody is one to send. */
    private static boolean isOutgoing(Fact fact) {
        return fact.kind() == FactKind.SHARED
                || !fact.target().recipient().isEmpty()
                || !fact.target().host().isEmpty();
    }
}
