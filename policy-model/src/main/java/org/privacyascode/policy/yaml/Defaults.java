package org.privacyascode.policy.yaml;

import java.util.ArrayList;
import java.util.List;
import org.privacyascode.policy.ClauseId;
import org.privacyascode.policy.Listed;
import org.privacyascode.policy.Marks;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.Section;
import org.privacyascode.policy.Stated;
import org.privacyascode.policy.Words;
import org.privacyascode.policy.vocabulary.Vocabulary;

/** What a policy means by saying nothing: purposes of the vocabulary may be used without being declared, and the page has its usual sections. */
final class Defaults {
    private Defaults() {}

    static Policy complete(Policy policy, Vocabulary vocabulary) {
        Policy named = policy.with(new NamedPurposes(vocabulary).complete(policy));
        return named.sections().isAbsent() ? named.with(Listed.of(sections(named))) : named;
    }

    private static List<Section> sections(Policy policy) {
        List<String> ids = new ArrayList<>(List.of("data", "purposes"));
        addIf(ids, "cookies", !policy.cookies().types().isAbsent());
        addIf(
                ids,
                "sharing",
                !policy.recipients().isAbsent()
                        || !policy.disclosure().sharing().isAbsent());
        ids.add("rights");
        addIf(ids, "security", !policy.promises().security().isAbsent());
        addIf(ids, "links", !policy.promises().links().isAbsent());
        addIf(ids, "children", !policy.promises().children().minimumAge().isAbsent());
        ids.addAll(List.of("changes", "contact"));
        return ids.stream()
                .map(id -> new Section(new ClauseId(id), Words.NONE, Stated.absent(), Listed.absent(), Marks.NONE))
                .toList();
    }

    private static void addIf(List<String> ids, String id, boolean holds) {
        if (holds) {
            ids.add(id);
        }
    }
}
