package org.privacyascode.rule;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.Facts;
import org.privacyascode.policy.DataGroup;
import org.privacyascode.policy.DataItem;
import org.privacyascode.policy.Declarations;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.Recipient;

/** What facts are about in terms of a policy, just as the rules read them. Immutable. */
public final class Attribution {

    private final Declarations declared;
    private final Candidates candidates;
    private final Recipients recipients;
    private final Scopes scopes;
    private final Retentions retentions;
    private final RightHandlers handlers;

    private Attribution(Reading reading) {
        this.declared = reading.declared();
        this.candidates = reading.candidates();
        this.recipients = new Recipients(reading.policy(), declared, reading.facts());
        this.scopes = Scopes.of(declared, reading.facts());
        this.retentions = new Retentions(reading, new Stores(reading));
        this.handlers = new RightHandlers(reading);
    }

    /** How these facts are read in terms of this policy. */
    public static Attribution of(Policy policy, Facts facts) {
        return new Attribution(Reading.of(policy, facts));
    }

    /** The items that a fact may be about; exactly one where there is no doubt. */
    public List<DataItem> items(Fact fact) {
        return candidates.of(fact);
    }

    /** The recipients of the policy that get it; empty where it goes to nobody, or to somebody else. */
    public List<Recipient> recipients(Fact fact) {
        return recipients.of(fact).recipients();
    }

    /** The purposes of the policy that the code around it serves, by annotation or by package. */
    public Set<String> purposes(Fact fact) {
        return new TreeSet<>(scopes.knownPurposes(List.of(fact)));
    }

    /** The groups of data whose end a setting or a job is about; empty when none can be told. */
    public List<DataGroup> groupsEndedBy(Fact retained) {
        return retentions.groupsOf(retained);
    }

    /** What code that is marked for a right does to what is stored. */
    public List<Fact> effects(Fact rightHandled) {
        return handlers.effects(rightHandled);
    }
}
