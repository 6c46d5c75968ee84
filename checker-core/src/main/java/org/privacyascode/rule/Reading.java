package org.privacyascode.rule;

import java.util.stream.Stream;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Facts;
import org.privacyascode.policy.Declarations;
import org.privacyascode.policy.Policy;

/** A policy, what was seen, and which items of the one the other may be about: all that can be said without words for people. */
record Reading(Policy policy, Facts facts, Declarations declared, Candidates candidates) {

    static Reading of(Policy policy, Facts facts) {
        Declarations declared = Declarations.of(policy);
        return new Reading(policy, facts, declared, new Candidates(policy, declared));
    }

    Stream<Fact> facts(FactKind... kinds) {
        return Stream.of(kinds).flatMap(facts::of);
    }
}
