package org.privacyascode.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Place;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.Sighting;
import org.privacyascode.finding.Stage;
import org.privacyascode.finding.Subject;
import org.privacyascode.finding.WaysOut;
import org.privacyascode.policy.DataItem;
import org.privacyascode.policy.ItemId;
import org.privacyascode.policy.Recipient;
import org.privacyascode.policy.RecipientId;
import org.privacyascode.policy.problem.Position;
import org.privacyascode.policy.vocabulary.CategoryKey;

/**
 * Warns of what the policy declares and nothing that was read uses. Only what code could show is expected: not what a person attests,
 * not authorities and successors, and nothing at all when only a part was read.
 */
final class UnusedDeclaration implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
            "unused-declaration", "the policy declares an item, recipient, cookie or purpose that nothing uses");

    private static final CategoryKey DIAGNOSTICS = new CategoryKey("diagnostics");
    private static final Set<String> NEVER_IN_CODE = Set.of("authority", "successor", "hosting");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> evaluate(Case given) {
        return given.isWhole() && given.facts().coverage().read() > 0
                ? Stream.of(items(given), recipients(given), cookies(given), purposes(given))
                        .flatMap(found -> found)
                : Stream.empty();
    }

    private static Stream<Finding> items(Case given) {
        Set<ItemId> used = given.facts().stream()
                .flatMap(fact -> given.candidates().of(fact).stream())
                .map(DataItem::id)
                .collect(Collectors.toSet());
        boolean isLogged = given.facts(FactKind.LOGGED).findAny().isPresent();
        return given.declared().items().stream()
                .filter(item -> !used.contains(item.id()) && !item.implied())
                .filter(item -> !(isLogged && isLogItself(given, item)))
                .filter(item -> item.marks().attested().isEmpty())
                .map(item -> finding(
                        given,
                        "data." + item.id().group() + ".items." + item.id().item(),
                        Subject.ofData(item.id().value()),
                        "The policy declares " + item.id()
                                + ", but nothing that was read collects, holds or uses it."));
    }

    /** What a log holds in general is used by anything that is logged. */
    private static boolean isLogItself(Case given, DataItem item) {
        return item.is().isOrIsUnder(DIAGNOSTICS)
                && given.declared()
                        .group(item.id().group())
                        .filter(group -> group.handling().log())
                        .isPresent();
    }

    private static Stream<Finding> recipients(Case given) {
        Set<RecipientId> used = given.facts().stream()
                .flatMap(fact -> given.recipients().of(fact).recipients().stream())
                .map(Recipient::id)
                .collect(Collectors.toSet());
        return given.policy().recipients().stream()
                .filter(recipient -> !used.contains(recipient.id()))
                .filter(UnusedDeclaration::isSeenInCode)
                .map(recipient -> finding(
                        given,
                        "recipients." + recipient.id(),
                        new Subject("", "", recipient.id().value()),
                        "The policy names the recipient " + recipient.id()
                                + ", but nothing that was read sends data to it."
                                + (isBound(recipient)
                                        ? ""
                                        : " Nothing ever could: it has no vendor, hosts, config-keys or packages.")));
    }

    private static boolean isSeenInCode(Recipient recipient) {
        return recipient.marks().attested().isEmpty()
                && recipient
                        .identity()
                        .kind()
                        .given()
                        .filter(NEVER_IN_CODE::contains)
                        .isEmpty()
                && recipient
                        .identity()
                        .role()
                        .given()
                        .filter(role -> NEVER_IN_CODE.contains(role.key()))
                        .isEmpty()
                && !(recipient.identity().kind().isAbsent()
                        && recipient.id().value().equals("hosting"));
    }

    private static boolean isBound(Recipient recipient) {
        return recipient.binding().vendor().isGiven()
                || !recipient.binding().hosts().isEmpty()
                || !recipient.binding().configKeys().isEmpty()
                || !recipient.binding().packages().isEmpty();
    }

    private static Stream<Finding> cookies(Case given) {
        Set<String> used = given.facts().stream()
                .filter(fact -> fact.kind() == FactKind.COOKIE)
                .flatMap(fact -> Stream.concat(
                        given.declared().cookieNamed(CookieNames.nameOf(fact)).stream()
                                .map(declared -> declared.cookie().id().value()),
                        Stream.of(CookieNames.idOf(fact))))
                .collect(Collectors.toSet());
        return given.declared().cookies().stream()
                .filter(declared -> !used.contains(declared.cookie().id().value()))
                .filter(declared -> declared.cookie().marks().attested().isEmpty())
                .map(declared -> finding(
                        given,
                        "cookies.types." + declared.type().id() + ".items."
                                + declared.cookie().id(),
                        Subject.of("cookie " + declared.cookie().id()),
                        "The policy lists the cookie " + declared.cookie().id()
                                + ", but nothing that was read sets it."));
    }

    private static Stream<Finding> purposes(Case given) {
        return given.policy().purposes().stream()
                .filter(purpose -> given.declared().items().stream()
                        .noneMatch(item -> given.declared().allows(item.id(), purpose.id())))
                .filter(purpose -> given.policy().cookies().types().stream()
                        .noneMatch(type -> type.purposes().contains(purpose.id())))
                .filter(purpose ->
                        !purpose.uses().isOpen() && purpose.marks().attested().isEmpty())
                .map(purpose -> finding(
                        given,
                        "purposes." + purpose.id(),
                        Subject.of("purpose " + purpose.id()),
                        "The policy declares the purpose " + purpose.id() + ", but no data and no cookie serve it."));
    }

    private static Finding finding(Case given, String path, Subject subject, String message) {
        Position at = given.policy().positionOf(path);
        Place place = Place.inFile(at.file(), at.line(), at.column());
        Sighting sighting = new Sighting(place, List.of(new Stage("declared", path, place, "")), List.of());
        return new Finding(
                INFO.id(),
                INFO.severity(),
                subject,
                message,
                List.of(sighting),
                WaysOut.code("remove it from the policy, or let somebody attest it with " + Spot.ATTESTED + " there"));
    }
}
