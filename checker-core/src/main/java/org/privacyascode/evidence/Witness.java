package org.privacyascode.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.privacyascode.fact.Certainty;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Facts;
import org.privacyascode.fact.Known;
import org.privacyascode.fact.Place;
import org.privacyascode.policy.Cookie;
import org.privacyascode.policy.CookieType;
import org.privacyascode.policy.DataGroup;
import org.privacyascode.policy.DataItem;
import org.privacyascode.policy.Declarations;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.PurposeId;
import org.privacyascode.policy.RecipientId;
import org.privacyascode.rule.Attribution;

/** What the facts show for parts of a policy. That a member holds data, or that something could happen, shows nothing. */
final class Witness {

    private static final Set<FactKind> USES =
            Set.of(FactKind.COLLECTED, FactKind.STORED, FactKind.LOGGED, FactKind.SHARED, FactKind.PROCESSED);

    private final Declarations declared;
    private final Attribution attribution;
    private final List<Fact> facts;

    private Witness(Declarations declared, Attribution attribution, List<Fact> facts) {
        this.declared = declared;
        this.attribution = attribution;
        this.facts = facts;
    }

    static Witness of(Policy policy, Facts facts) {
        return new Witness(
                Declarations.of(policy),
                Attribution.of(policy, facts),
                facts.stream()
                        .filter(fact -> fact.evidence().certainty() != Certainty.CAPABILITY)
                        .toList());
    }

    /** Uses that can be of this item only. */
    private List<Fact> usesOf(DataItem item) {
        return facts.stream()
                .filter(fact -> USES.contains(fact.kind()))
                .filter(fact -> attribution.items(fact).equals(List.of(item)))
                .toList();
    }

    /** Each item that the clause names; what a log holds in general is shown by anything that is logged. */
    Showing items(DataGroup group) {
        return group.items().stream()
                .filter(item -> !item.implied())
                .map(item -> Showing.of(item.id().value(), shownBy(group, item)))
                .reduce(Showing.NOTHING, Showing::plus);
    }

    private List<Fact> shownBy(DataGroup group, DataItem item) {
        boolean isLogItself = group.handling().log() && item.is().value().startsWith("diagnostics.");
        return isLogItself
                ? facts.stream().filter(fact -> fact.kind() == FactKind.LOGGED).toList()
                : usesOf(item);
    }

    /** Uses of the group's items in code that serves each of its purposes. */
    Showing purposes(DataGroup group) {
        List<Fact> uses = group.items().stream()
                .flatMap(item -> shownBy(group, item).stream())
                .distinct()
                .toList();
        return serving(group.handling().purposes().values(), uses);
    }

    /** Where cookies are set by code that serves each of the purposes of their type. */
    Showing cookiePurposes(CookieType type) {
        List<Fact> set = of(FactKind.COOKIE)
                .filter(fact -> type.items().stream().anyMatch(cookie -> isOf(fact, cookie)))
                .toList();
        return serving(type.purposes().values(), set);
    }

    private Showing serving(List<PurposeId> purposes, List<Fact> uses) {
        return purposes.stream()
                .map(purpose -> Showing.of(
                        purpose.value(),
                        uses.stream()
                                .filter(fact -> attribution.purposes(fact).contains(purpose.value()))
                                .toList()))
                .reduce(Showing.NOTHING, Showing::plus);
    }

    /** How many places in code that use data are in a scope of a purpose; a column or a member is no code that does anything. */
    PurposeCoverage purposeCoverage() {
        Map<Place, Boolean> places = new HashMap<>();
        facts.stream()
                .filter(fact -> USES.contains(fact.kind()) && fact.kind() != FactKind.PROCESSED)
                .filter(fact -> !fact.place().className().isEmpty())
                .filter(fact ->
                        fact.kind() != FactKind.STORED || !fact.trace().steps().isEmpty())
                .forEach(fact ->
                        places.merge(fact.place(), !attribution.purposes(fact).isEmpty(), Boolean::logicalOr));
        return new PurposeCoverage(places.size(), (int)
                places.values().stream().filter(each -> each).count());
    }

    /** Code that serves a purpose. */
    Showing purpose(String id) {
        return Showing.of(
                id,
                facts.stream()
                        .filter(fact -> attribution.purposes(fact).contains(id))
                        .toList());
    }

    /** Settings and jobs that carry out the period of a group; an annotation alone carries nothing out. */
    Showing retention(String group) {
        return Showing.of(
                group,
                of(FactKind.RETAINED)
                        .filter(fact -> fact.evidence().known() != Known.ANNOTATION
                                && !fact.attributes().containsKey("endless"))
                        .filter(fact -> attribution.groupsEndedBy(fact).stream()
                                .anyMatch(each -> each.id().value().equals(group)))
                        .toList());
    }

    /** Where cookies are set. */
    Showing cookies(List<Cookie> cookies) {
        return cookies.stream()
                .map(cookie -> Showing.of(
                        cookie.id().value(),
                        of(FactKind.COOKIE).filter(fact -> isOf(fact, cookie)).toList()))
                .reduce(Showing.NOTHING, Showing::plus);
    }

    private boolean isOf(Fact fact, Cookie cookie) {
        return fact.attributes().getOrDefault("id", "").equals(cookie.id().value())
                || declared.cookieNamed(fact.attributes().getOrDefault("name", ""))
                        .filter(found -> found.cookie().equals(cookie))
                        .isPresent();
    }

    /** Checks of an answer to the question for consent. */
    Showing consent(String type) {
        return Showing.of(
                type,
                of(FactKind.CONSENT_CHECKED)
                        .filter(fact -> fact.trace().guards().contains("consent:" + type))
                        .toList());
    }

    /** What goes to a recipient. */
    Showing recipient(RecipientId id) {
        return Showing.of(
                id.value(),
                of(FactKind.SHARED)
                        .filter(fact -> attribution.recipients(fact).stream()
                                .anyMatch(recipient -> recipient.id().equals(id)))
                        .toList());
    }

    /** Code that carries out a right, and where it does: a mark without an effect shows nothing. */
    Showing right(String id) {
        return Showing.of(
                id,
                of(FactKind.RIGHT_HANDLED)
                        .filter(fact ->
                                fact.attributes().getOrDefault("right", "").equals(id))
                        .filter(mark -> !attribution.effects(mark).isEmpty())
                        .toList());
    }

    /** Data that are kept only after an age was asked. */
    Showing ageChecks() {
        return Showing.of(
                "an age check",
                of(FactKind.STORED)
                        .filter(fact -> fact.trace().guards().contains("age"))
                        .toList());
    }

    /** Passwords that pass a hash on their way to a store. */
    Showing hashedPasswords(String measure) {
        return Showing.of(
                measure,
                of(FactKind.STORED)
                        .filter(fact -> fact.data().category().equals("credential.password"))
                        .filter(fact -> fact.trace().safeguards().contains("salted-hash"))
                        .toList());
    }

    private Stream<Fact> of(FactKind kind) {
        return facts.stream().filter(fact -> fact.kind() == kind);
    }
}
