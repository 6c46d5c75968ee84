package org.privacyascode.rule;

import java.util.stream.Stream;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Facts;
import org.privacyascode.policy.Declarations;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.vendor.Regions;

/** What the rules judge: a policy, what was seen, and how the one is read in terms of the other. Immutable. */
final class Case {

    private final Reading reading;
    private final boolean isWhole;
    private final Recipients recipients;
    private final References references;
    private final Scopes scopes;
    private final Names names;
    private final Protections protections;
    private final Regions regions;
    private final DataDrafts dataDrafts;
    private final RecipientDrafts recipientDrafts;

    /**
     * @param isWhole whether the facts are those of everything that the policy speaks of, so that what is missing is unused
     */
    Case(Policy policy, Facts facts, Knows knows, boolean isWhole) {
        this.reading = Reading.of(policy, facts);
        this.isWhole = isWhole;
        Declarations declared = reading.declared();
        Candidates candidates = reading.candidates();
        this.recipients = new Recipients(policy, declared, facts);
        this.references = new References(policy, declared, knows.vendors());
        this.scopes = Scopes.of(declared, facts);
        this.names = new Names(knows, candidates);
        this.protections = knows.protections();
        this.regions = knows.regions();
        this.dataDrafts = new DataDrafts(policy, declared);
        this.recipientDrafts = new RecipientDrafts(policy, declared, knows.vendors(), candidates, dataDrafts);
    }

    Reading reading() {
        return reading;
    }

    Policy policy() {
        return reading.policy();
    }

    Facts facts() {
        return reading.facts();
    }

    Stream<Fact> facts(FactKind... kinds) {
        return reading.facts(kinds);
    }

    boolean isWhole() {
        return isWhole;
    }

    Declarations declared() {
        return reading.declared();
    }

    Candidates candidates() {
        return reading.candidates();
    }

    Recipients recipients() {
        return recipients;
    }

    References references() {
        return references;
    }

    Scopes scopes() {
        return scopes;
    }

    Names names() {
        return names;
    }

    Protections protections() {
        return protections;
    }

    Regions regions() {
        return regions;
    }

    DataDrafts dataDrafts() {
        return dataDrafts;
    }

    RecipientDrafts recipientDrafts() {
        return recipientDrafts;
    }
}
