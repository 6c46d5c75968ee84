package org.privacyascode.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Known;
import org.privacyascode.finding.Declaration;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.Severity;
import org.privacyascode.finding.Subject;
import org.privacyascode.finding.WaysOut;
import org.privacyascode.policy.DataGroup;
import org.privacyascode.policy.DataItem;
import org.privacyascode.policy.GroupId;
import org.privacyascode.policy.Retention;
import org.privacyascode.policy.Stated;

/**
 * Reports a setting or a job that keeps data longer than the policy promises, and a method that is marked to enforce a period and
 * deletes nothing; warns where nothing that was read carries a period out.
 */
final class RetentionMismatch implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "retention-mismatch", "a setting keeps data longer than promised, or nothing carries the promise out");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> evaluate(Case given) {
        Stores stores = new Stores(given.reading());
        Retentions retentions = new Retentions(given.reading(), stores);
        return Stream.of(
                        longer(given, retentions),
                        endless(given, retentions),
                        marked(given),
                        given.isWhole() ? missing(given, stores, retentions) : Stream.<Finding>empty())
                .flatMap(each -> each);
    }

    private static Stream<Finding> longer(Case given, Retentions retentions) {
        SortedMap<Subject, List<Fact>> seen = new TreeMap<>();
        given.facts(FactKind.RETAINED)
                .filter(fact -> Length.of(period(fact)).isPresent())
                .forEach(fact -> retentions.groupsOf(fact).stream()
                        .filter(group -> isLonger(group, fact))
                        .forEach(group -> seen.computeIfAbsent(
                                        Subject.ofData(group.id().value()), key -> new ArrayList<>())
                                .add(fact)));
        return seen.entrySet().stream().map(entry -> longer(given, entry));
    }

    /** What is kept for ever by default, where no setting of the same store says for how long, in whatever file. */
    private static Stream<Finding> endless(Case given, Retentions retentions) {
        SortedMap<Subject, List<Fact>> seen = new TreeMap<>();
        given.facts(FactKind.RETAINED)
                .filter(fact -> fact.attributes().containsKey("endless"))
                .filter(fact -> given.facts(FactKind.RETAINED)
                        .noneMatch(other -> !period(other).isEmpty()
                                && other.target().store().equals(fact.target().store())))
                .forEach(fact -> retentions.groupsOf(fact).stream()
                        .filter(group -> promised(group).isPresent())
                        .forEach(group -> seen.computeIfAbsent(
                                        new Subject("endless", group.id().value(), ""), key -> new ArrayList<>())
                                .add(fact)));
        return seen.entrySet().stream().map(entry -> {
            Fact first = entry.getValue().get(0);
            DataGroup group =
                    given.declared().group(new GroupId(entry.getKey().data())).orElseThrow();
            return Findings.of(
                    INFO,
                    given,
                    entry,
                    "Data of " + group.id() + " in the " + first.target().store()
                            + " are kept for ever, but the policy promises "
                            + given.names().length(promised(group).orElseThrow()) + ".",
                    WaysOut.code("set " + first.attributes().get("endless")));
        });
    }

    private static String period(Fact fact) {
        return fact.attributes().getOrDefault("period", "");
    }

    private static boolean isLonger(DataGroup group, Fact fact) {
        return promised(group)
                .filter(promise -> Length.of(period(fact)).orElseThrow().isLongerThan(promise))
                .isPresent();
    }

    private static Optional<Length> promised(DataGroup group) {
        return group.handling()
                .keep()
                .given()
                .filter(Retention.For.class::isInstance)
                .map(keep -> Length.of(((Retention.For) keep).period()));
    }

    private static Finding longer(Case given, Map.Entry<Subject, List<Fact>> seen) {
        DataGroup group =
                given.declared().group(new GroupId(seen.getKey().data())).orElseThrow();
        Fact longest = seen.getValue().stream()
                .max((one, other) -> Length.of(period(one))
                        .orElseThrow()
                        .least()
                        .compareTo(Length.of(period(other)).orElseThrow().least()))
                .orElseThrow();
        Length length = Length.of(period(longest)).orElseThrow();
        return Findings.of(
                INFO,
                given,
                seen,
                "Data of " + group.id() + " are kept for " + given.names().length(length)
                        + ", but the policy promises "
                        + given.names().length(promised(group).orElseThrow()) + ".",
                new WaysOut(
                        "keep them no longer than the policy says",
                        length.period().map(period -> draft(given, group, period.toString())),
                        ""));
    }

    /** The period alone where the policy says more of it, such as from when it runs. */
    private static Declaration draft(Case given, DataGroup group, String period) {
        Spot spot = new Spot(given.policy());
        String keep = "data." + group.id() + ".keep";
        boolean isEntry = spot.has(keep + ".for")
                && !given.policy().positionOf(keep).equals(given.policy().positionOf(keep + ".for"));
        Yaml yaml = isEntry
                ? new Yaml().put(period, "data", group.id().value(), "keep", "for")
                : new Yaml().put(period, "data", group.id().value(), "keep");
        return spot.changing(keep, yaml);
    }

    /** An annotation shows nothing by itself: what is marked has to delete something, itself or through what it calls. */
    private static Stream<Finding> marked(Case given) {
        List<Fact> marks = given.facts(FactKind.RETAINED)
                .filter(fact -> fact.evidence().known() == Known.ANNOTATION)
                .filter(fact -> given.declared()
                        .group(new GroupId(fact.attributes().getOrDefault("group", "")))
                        .isPresent())
                .toList();
        Stream<Finding> idle = marked(
                given,
                marks.stream().filter(mark -> ending(given, mark).isEmpty()),
                "nothing that it calls deletes anything or makes it anonymous",
                "delete there what is older than the period, or take the mark away");
        Stream<Finding> unreached = marked(
                given,
                marks.stream()
                        .filter(mark -> given.isWhole()
                                && ending(given, mark).stream()
                                        .anyMatch(fact -> fact.attributes().containsKey("unreached"))),
                "nothing that was read runs it",
                "let it run by the clock, or call it");
        return Stream.concat(idle, unreached);
    }

    /** What a method that is marked deletes. */
    private static List<Fact> ending(Case given, Fact mark) {
        return given.facts(FactKind.DELETED)
                .filter(deleted -> deleted.attributes().getOrDefault("by", "").equals(member(mark)))
                .toList();
    }

    private static Stream<Finding> marked(Case given, Stream<Fact> marks, String but, String code) {
        return Findings.bySubject(
                        marks, fact -> new Subject("marked", fact.attributes().getOrDefault("group", ""), ""))
                .entrySet()
                .stream()
                .map(seen -> Findings.of(
                        INFO,
                        given,
                        seen,
                        "This is marked to end the keeping of " + seen.getKey().data() + ", but " + but + ".",
                        WaysOut.code(code)));
    }

    static String member(Fact fact) {
        return fact.place().className() + "#" + fact.place().member();
    }

    private static Stream<Finding> missing(Case given, Stores stores, Retentions retentions) {
        return given.policy().data().stream()
                .filter(group -> group.handling()
                        .keep()
                        .given()
                        .filter(RetentionMismatch::ends)
                        .isPresent())
                .filter(group -> group.marks().attested().isEmpty())
                .flatMap(group -> missing(given, group, stores, retentions).stream());
    }

    private static boolean ends(Retention keep) {
        return keep instanceof Retention.For || keep instanceof Retention.Until;
    }

    private static Optional<Finding> missing(Case given, DataGroup group, Stores stores, Retentions retentions) {
        List<Fact> kept = kept(given, group, stores);
        boolean isEnded = kept.isEmpty()
                || given.facts(FactKind.RETAINED)
                        .filter(fact -> fact.evidence().known() != Known.ANNOTATION)
                        .anyMatch(fact -> retentions.groupsOf(fact).contains(group))
                || !group.handling().log() && isErased(given, group, stores);
        if (isEnded) {
            return Optional.empty();
        }
        Finding finding = Findings.of(
                INFO,
                given,
                Map.entry(new Subject("missing", group.id().value(), ""), kept),
                "The policy promises that data of " + group.id()
                        + " come to an end, and nothing that was read carries it out.",
                WaysOut.code(
                        group.handling().log()
                                ? "let the log files be deleted after the period (max-history, max-days), or let somebody attest it"
                                : "delete by the clock what is over, and mark the method @EnforcesRetention(\""
                                        + group.id() + "\"), or let somebody attest it"));
        return Optional.of(finding.as(Severity.WARNING));
    }

    private static List<Fact> kept(Case given, DataGroup group, Stores stores) {
        if (group.handling().log()) {
            return given.facts(FactKind.LOGGED)
                    .filter(fact -> given.candidates().of(fact).stream()
                            .anyMatch(group.items().values()::contains))
                    .toList();
        }
        return stores.all().stream()
                .flatMap(store -> store.facts().stream())
                .filter(fact -> given.candidates()
                        .single(fact)
                        .filter(item -> isOf(group, item))
                        .isPresent())
                .toList();
    }

    private static boolean isOf(DataGroup group, DataItem item) {
        return item.id().group().equals(group.id()) && Stated.absent().equals(item.keep());
    }

    /** Whether anything that is marked or runs by the clock deletes from a store of the group. */
    private static boolean isErased(Case given, DataGroup group, Stores stores) {
        return stores.all().stream()
                .filter(store -> store.items().stream().anyMatch(item -> isOf(group, item)))
                .anyMatch(store -> given.facts(FactKind.DELETED)
                        .anyMatch(fact -> stores.nameOf(fact).equals(store.name())));
    }
}
