package org.privacyascode.rule;

import java.util.List;
import java.util.Optional;
import org.privacyascode.fact.Data;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.policy.DataGroup;
import org.privacyascode.policy.DataItem;
import org.privacyascode.policy.DataRef;
import org.privacyascode.policy.Declarations;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.SubjectId;
import org.privacyascode.policy.vocabulary.CategoryKey;

/**
 * Which items of the policy a fact may be about: the one an annotation names, else those whose category is the fact's or above
 * it, narrowed by the group's packages and by the data subject where the policy knows it.
 */
final class Candidates {

    private final Policy policy;
    private final Declarations declared;

    Candidates(Policy policy, Declarations declared) {
        this.policy = policy;
        this.declared = declared;
    }

    /** Whether the fact is about data at all. */
    static boolean isAboutData(Fact fact) {
        return !fact.data().item().isEmpty() || !fact.data().category().isEmpty();
    }

    /** Whether an annotation names an item that the policy does not have; that is another finding. */
    boolean isUnknownItem(Fact fact) {
        return !fact.data().item().isEmpty()
                && !declared.knows(DataRef.parse(fact.data().item()));
    }

    List<DataItem> of(Fact fact) {
        Data data = fact.data();
        if (!data.item().isEmpty()) {
            return declared.itemsOf(DataRef.parse(data.item()));
        }
        return data.category().isEmpty()
                ? List.of()
                : fitting(
                        fact,
                        itemsAt(fact).stream()
                                .filter(item -> isAbout(item, data.subject()))
                                .toList());
    }

    /**
     * What is logged, and what a log sends on, is about the groups that describe logs where they list it; anything else is about the others:
     * nothing else reads its data from a log.
     */
    private List<DataItem> fitting(Fact fact, List<DataItem> all) {
        boolean isOfLog = fact.kind() == FactKind.LOGGED || fact.target().sink().equals("log");
        List<DataItem> fitting =
                all.stream().filter(item -> isOfLogs(item) == isOfLog).toList();
        return fitting.isEmpty() ? all : fitting;
    }

    private boolean isOfLogs(DataItem item) {
        return declared.logGroups().stream()
                .anyMatch(group -> group.id().equals(item.id().group()));
    }

    /** A file of configuration is in no package, so packages do not narrow what it may be about. */
    private List<DataItem> itemsAt(Fact fact) {
        CategoryKey category = new CategoryKey(fact.data().category());
        return fact.place().className().isEmpty()
                ? declared.itemsFor(category)
                : declared.itemsFor(category, packageOf(fact));
    }

    /** The one item, if there is no doubt. */
    Optional<DataItem> single(Fact fact) {
        List<DataItem> items = of(fact);
        return items.size() == 1 ? Optional.of(items.get(0)) : Optional.empty();
    }

    /** A subject that the policy does not name says nothing about its groups. */
    private boolean isAbout(DataItem item, String subject) {
        SubjectId id = new SubjectId(subject);
        List<SubjectId> groupSubjects = declared.group(item.id().group())
                .map(DataGroup::handling)
                .map(handling -> handling.subjects().values())
                .orElse(List.of());
        return subject.isEmpty()
                || !policy.collection().subjects().contains(id)
                || groupSubjects.isEmpty()
                || groupSubjects.contains(id);
    }

    static String packageOf(Fact fact) {
        String name = fact.place().className();
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }
}
