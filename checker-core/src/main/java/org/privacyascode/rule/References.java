package org.privacyascode.rule;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.policy.CookieId;
import org.privacyascode.policy.DataRef;
import org.privacyascode.policy.Declarations;
import org.privacyascode.policy.GroupId;
import org.privacyascode.policy.Id;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.PurposeId;
import org.privacyascode.policy.RecipientId;
import org.privacyascode.policy.vendor.Vendors;
import org.privacyascode.policy.yaml.Nearest;

/** The ids that code names, and which of them the policy does not have. */
record References(Policy policy, Declarations declared, Vendors vendors) {

    /**
     * An id that code names.
     *
     * @param kind what it should be an id of: "item", "recipient"
     * @param nearest the id that was probably meant
     */
    record Unknown(String kind, String id, Optional<String> nearest) {}

    /** Whether an annotation names a recipient that is neither the policy's nor a vendor of the catalogue. */
    boolean isUnknownRecipient(Fact fact) {
        String recipient = fact.target().recipient();
        return !recipient.isEmpty()
                && declared.recipient(new RecipientId(recipient)).isEmpty()
                && vendors.byId(recipient).isEmpty();
    }

    /** The ids in a fact that the policy does not have. */
    Stream<Unknown> unknown(Fact fact) {
        return Stream.of(items(fact), recipients(fact), purposes(fact), cookies(fact), rights(fact), groups(fact))
                .flatMap(Function.identity());
    }

    private Stream<Unknown> items(Fact fact) {
        String item = fact.data().item();
        return item.isEmpty() || declared.knows(DataRef.parse(item))
                ? Stream.empty()
                : Stream.of(unknown(
                        "item",
                        item,
                        Stream.concat(
                                ids(declared.items(), each -> each.id()),
                                ids(policy.data().values(), each -> each.id()))));
    }

    private Stream<Unknown> recipients(Fact fact) {
        return isUnknownRecipient(fact)
                ? Stream.of(unknown(
                        "recipient",
                        fact.target().recipient(),
                        ids(policy.recipients().values(), each -> each.id())))
                : Stream.empty();
    }

    private Stream<Unknown> purposes(Fact fact) {
        return fact.trace().purposes().stream()
                .filter(id -> declared.purpose(new PurposeId(id)).isEmpty())
                .map(id -> unknown("purpose", id, ids(policy.purposes().values(), each -> each.id())));
    }

    private Stream<Unknown> cookies(Fact fact) {
        String id = CookieNames.idOf(fact);
        return fact.kind() != FactKind.COOKIE
                        || id.isEmpty()
                        || !declared.cookies(new CookieId(id)).isEmpty()
                ? Stream.empty()
                : Stream.of(unknown("cookie", id, ids(declared.cookies(), each -> each.cookie()
                        .id())));
    }

    private Stream<Unknown> rights(Fact fact) {
        String id = fact.attributes().getOrDefault("right", "");
        boolean isKnown =
                policy.rights().stream().anyMatch(right -> right.id().value().equals(id));
        return id.isEmpty() || isKnown
                ? Stream.empty()
                : Stream.of(unknown("right", id, ids(policy.rights().values(), each -> each.id())));
    }

    private Stream<Unknown> groups(Fact fact) {
        String id = fact.attributes().getOrDefault("group", "");
        return id.isEmpty() || declared.group(new GroupId(id)).isPresent()
                ? Stream.empty()
                : Stream.of(unknown("data group", id, ids(policy.data().values(), each -> each.id())));
    }

    private static <T> Stream<String> ids(Collection<T> clauses, Function<T, Id> id) {
        return clauses.stream().map(id).map(Id::value);
    }

    private static Unknown unknown(String kind, String id, Stream<String> known) {
        List<String> ids = known.distinct().toList();
        return new Unknown(kind, id, Nearest.of(id, ids));
    }
}
