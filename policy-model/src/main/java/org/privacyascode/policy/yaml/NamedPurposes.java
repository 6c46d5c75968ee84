package org.privacyascode.policy.yaml;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.privacyascode.policy.Collection;
import org.privacyascode.policy.CookieType;
import org.privacyascode.policy.DataItem;
import org.privacyascode.policy.Listed;
import org.privacyascode.policy.Marks;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.Purpose;
import org.privacyascode.policy.PurposeId;
import org.privacyascode.policy.Service;
import org.privacyascode.policy.Stated;
import org.privacyascode.policy.Words;
import org.privacyascode.policy.vocabulary.PurposeKey;
import org.privacyascode.policy.vocabulary.Vocabulary;

/** Adds the purposes of the vocabulary that a policy uses without declaring them, in the order of their first use. */
final class NamedPurposes {
    private final Vocabulary vocabulary;

    NamedPurposes(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Collection complete(Policy policy) {
        Collection all = policy.collection();
        Set<PurposeId> declared = all.purposes().stream().map(Purpose::id).collect(Collectors.toSet());
        List<Purpose> added = used(policy)
                .distinct()
                .filter(id -> !declared.contains(id))
                .filter(id -> vocabulary.purpose(new PurposeKey(id.value())).isPresent())
                .map(NamedPurposes::purpose)
                .toList();
        List<Purpose> known = all.purposes().stream().map(this::kindByName).toList();
        Listed<Purpose> purposes = added.isEmpty() && !all.purposes().isGiven()
                ? all.purposes()
                : Listed.of(Stream.concat(known.stream(), added.stream()).toList());
        return new Collection(
                all.subjects(), all.sources(), all.data(), purposes, all.automatedDecisions(), all.never());
    }

    private static Stream<PurposeId> used(Policy policy) {
        Stream<Listed<PurposeId>> lists = Stream.of(
                        policy.data().stream()
                                .flatMap(group -> Stream.concat(
                                        Stream.of(group.handling().purposes()),
                                        group.items().stream().map(DataItem::purposes))),
                        policy.cookies().types().stream().map(CookieType::purposes),
                        policy.recipients().stream()
                                .map(recipient -> recipient.receipt().purposes()),
                        policy.systems().services().stream().map(Service::purposes))
                .flatMap(Function.identity());
        return lists.flatMap(Listed::stream);
    }

    private static Purpose purpose(PurposeId id) {
        return new Purpose(
                id,
                Words.NONE,
                Stated.of(new PurposeKey(id.value())),
                Stated.absent(),
                Listed.absent(),
                List.of(),
                Marks.NONE);
    }

    /** A declared purpose that is called like one of the vocabulary is that one, unless it says otherwise. */
    private Purpose kindByName(Purpose purpose) {
        PurposeKey key = new PurposeKey(purpose.id().value());
        boolean byName = purpose.is().isAbsent() && vocabulary.purpose(key).isPresent();
        return byName
                ? new Purpose(
                        purpose.id(),
                        purpose.words(),
                        Stated.of(key),
                        purpose.basis(),
                        purpose.uses(),
                        purpose.in(),
                        purpose.marks())
                : purpose;
    }
}
