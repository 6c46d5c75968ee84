package org.privacyascode.rule;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
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

    private Attribution(Declarations declared, Candidates candidates, Recipients recipients, Scopes scopes) {
        this.declared = declared;
        this.candidates = candidates;
        this.recipients = recipients;
        this.scopes = scopes;
    }

    /** How these facts are read in terms of this policy. */
    public static Attribution of(Policy policy, Facts facts) {
        Declarations declared = Declarations.of(policy);
        return new Attribution(
                declared,
                new Candidates(policy, declared),
                new Recipients(policy, declared, facts),
                Scopes.of(declared, facts));
    }

    /**
     * The items that a fact may be about; exactly one where there is no doubt. What is logged is about the groups that describe logs where
     * they list it, and what is not logged is about the others.
     */
    public List<DataItem> items(Fact fact) {
        List<DataItem> all = candidates.of(fact);
        List<DataItem> fitting = all.stream()
                .filter(item -> isLog(item) == (fact.kind() == FactKind.LOGGED))
                .toList();
        return fitting.isEmpty() ? all : fitting;
    }

    private boolean isLog(DataItem item) {
        return declared.group(item.id().group())
                .map(DataGroup::handling)
                .filter(handling -> handling.log())
                .isPresent();
    }

    /** The recipients of the policy that get it; empty where it goes to nobody, or to somebody else. */
    public List<Recipient> recipients(Fact fact) {
        return recipients.of(fact).recipients();
    }

    /** The purposes of the policy that the code around it serves, by annotation or by package. */
    public Set<String> purposes(Fact fact) {
        return new TreeSet<>(scopes.knownPurposes(List.of(fact)));
    }
}
