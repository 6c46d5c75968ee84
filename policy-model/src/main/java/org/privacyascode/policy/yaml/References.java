package org.privacyascode.policy.yaml;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.privacyascode.policy.DataRef;
import org.privacyascode.policy.Declarations;
import org.privacyascode.policy.Id;
import org.privacyascode.policy.Listed;
import org.privacyascode.policy.Never;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.Purpose;
import org.privacyascode.policy.Recipient;
import org.privacyascode.policy.Right;
import org.privacyascode.policy.Sharing;
import org.privacyascode.policy.Source;
import org.privacyascode.policy.SourceId;
import org.privacyascode.policy.vocabulary.CategoryKey;
import org.privacyascode.policy.vocabulary.Vocabulary;

/** Checks that every reference of a policy leads somewhere, and notes what nothing refers to. */
final class References {
    private static final List<String> RIGHTS = List.of(
            "access",
            "rectification",
            "erasure",
            "restriction",
            "objection",
            "portability",
            "withdraw-consent",
            "complaint",
            "automated-decisions",
            "know",
            "delete",
            "correct",
            "opt-out",
            "limit",
            "no-retaliation",
            "appeal");
    private static final List<String> SECTIONS = List.of(
            "data",
            "purposes",
            "cookies",
            "sharing",
            "rights",
            "security",
            "links",
            "children",
            "changes",
            "contact",
            "controller",
            "transfers",
            "retention",
            "automated-decisions",
            "regions",
            "glossary");

    private final Policy policy;
    private final Vocabulary vocabulary;
    private final Problems problems;
    private final Problems notices;
    private final ReferenceList list;

    References(Policy policy, Vocabulary vocabulary, Problems problems, Problems notices) {
        this.policy = policy;
        this.vocabulary = vocabulary;
        this.problems = problems;
        this.notices = notices;
        this.list = new ReferenceList(policy);
    }

    void check() {
        Declarations declared = Declarations.of(policy);
        list.data().filter(ref -> !declared.knows(ref.value())).forEach(ref -> unknownData(ref, declared));
        known(list.purposes(), ids(policy.purposes(), Purpose::id), "purpose");
        known(list.recipients(), ids(policy.recipients(), Recipient::id), "recipient");
        known(list.sharing(), ids(policy.disclosure().sharing(), Sharing::id), "circumstance of sharing");
        known(list.sources(), ids(policy.collection().sources(), Source::id), "source");
        known(list.subjects(), ids(policy.collection().subjects(), id -> id), "subject");
        purposeKinds();
        neverKinds();
        closed("rights", ids(policy.rights(), Right::id), RIGHTS, "right");
        closed("sections", sectionsWithoutText(), SECTIONS, "section");
        new Inserts(policy, problems).check();
        unused();
    }

    private static <T> List<String> ids(Listed<T> values, Function<T, ? extends Id> id) {
        return values.stream().map(value -> id.apply(value).value()).toList();
    }

    private List<String> sectionsWithoutText() {
        return policy.sections().stream()
                .filter(section ->
                        section.words().text().isAbsent() && section.clauses().isAbsent())
                .map(section -> section.id().value())
                .toList();
    }

    private void known(Stream<? extends Place<? extends Id>> references, List<String> known, String what) {
        references
                .filter(place -> !known.contains(place.value().value()))
                .forEach(place -> problem(
                        place.path(),
                        Quoted.of(place.value().value()) + " is no " + what + " of this policy.",
                        known.isEmpty()
                                ? "Declare it first."
                                : Nearest.advice(place.value().value(), known)));
    }

    private void unknownData(Place<DataRef> place, Declarations declared) {
        String ref = place.value().toString();
        boolean category = vocabulary.category(new CategoryKey(ref)).isPresent();
        List<String> items = declared.itemsFor(new CategoryKey(ref)).stream()
                .map(item -> item.id().value())
                .toList();
        if (category) {
            problem(
                    place.path(),
                    Quoted.of(ref)
                            + " is a category of the vocabulary; here belongs a group or an item of this policy.",
                    items.isEmpty()
                            ? "Declare an item with is: " + ref + " first."
                            : "Write " + String.join(" or ", items) + ".");
        } else {
            List<String> known = Stream.concat(
                            policy.data().stream().map(group -> group.id().value()),
                            declared.items().stream().map(item -> item.id().value()))
                    .toList();
            problem(place.path(), Quoted.of(ref) + " is no group or item of this policy.", Nearest.advice(ref, known));
        }
    }

    private void purposeKinds() {
        List<String> known =
                vocabulary.purposes().stream().map(kind -> kind.key().value()).toList();
        policy.purposes().stream()
                .filter(purpose -> purpose.is()
                        .given()
                        .filter(key -> vocabulary.purpose(key).isEmpty())
                        .isPresent())
                .forEach(purpose -> problem(
                        "purposes." + purpose.id() + ".is",
                        Quoted.of(purpose.is().given().orElseThrow().value()) + " is no purpose of the vocabulary.",
                        Nearest.advice(purpose.is().given().orElseThrow().value(), known)));
    }

    private void neverKinds() {
        Declarations declared = Declarations.of(policy);
        Place.each("never", policy.collection().never())
                .flatMap(never -> Place.each(
                        never.path() + "." + never.value().verb().key(),
                        never.value().what()))
                .filter(what -> !isKnown(what.value(), declared))
                .forEach(what -> problem(
                        what.path(),
                        "This promise is about something that is neither in this policy nor in the vocabulary.",
                        "Write a group, an item or a category."));
    }

    private boolean isKnown(Never.What what, Declarations declared) {
        return what instanceof Never.What.Kind kind
                ? vocabulary.category(kind.category()).isPresent()
                : declared.knows(((Never.What.Declared) what).ref());
    }

    private void closed(String part, List<String> ids, List<String> known, String what) {
        ids.stream()
                .filter(id -> !known.contains(id) && !id.startsWith("x-"))
                .forEach(id -> problem(
                        part + "." + id,
                        Quoted.of(id) + " is no " + what + " that the tool knows.",
                        Nearest.advice(id, known)));
    }

    private void unused() {
        Set<String> purposes =
                list.purposes().map(place -> place.value().value()).collect(Collectors.toSet());
        policy.purposes().stream()
                .filter(purpose -> !purposes.contains(purpose.id().value())
                        && purpose.uses().isAbsent())
                .forEach(purpose -> notices.add(
                        policy.positionOf("purposes." + purpose.id()),
                        "Nothing is done for the purpose " + purpose.id() + ".",
                        "Name it in for, give it uses, or remove it."));
        Set<SourceId> sources = list.sources().map(Place::value).collect(Collectors.toSet());
        policy.collection().sources().stream()
                .filter(source -> policy.origins().positions().containsKey("sources." + source.id()))
                .filter(source -> !sources.contains(source.id()))
                .forEach(source -> notices.add(
                        policy.positionOf("sources." + source.id()),
                        "No data come from the source " + source.id() + ".",
                        "Name it in data, or remove it."));
    }

    private void problem(String path, String message, String advice) {
        problems.add(policy.positionOf(path), message, advice);
    }
}
