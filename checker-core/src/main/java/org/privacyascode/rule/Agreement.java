package org.privacyascode.rule;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.policy.BasisKind;
import org.privacyascode.policy.Consent;
import org.privacyascode.policy.ConsentHow;
import org.privacyascode.policy.CookieId;
import org.privacyascode.policy.CookieType;
import org.privacyascode.policy.DataItem;
import org.privacyascode.policy.Declarations.DeclaredCookie;
import org.privacyascode.policy.LegalBasis;
import org.privacyascode.policy.PurposeId;
import org.privacyascode.policy.Recipient;

/**
 * For which uses the policy promises that people are asked first, and by which words a check asks for one of them. What people ask
 * for themselves, such as a language that they pick, needs no check.
 */
final class Agreement {

    private static final Set<ConsentHow> BY_THE_ACT_ITSELF = Set.of(ConsentHow.USER_REQUEST, ConsentHow.BROWSER);

    private final Case given;

    Agreement(Case given) {
        this.given = given;
    }

    /**
     * Something that is only done with consent.
     *
     * @param what its kind and id, for people: "cookie _sam_id", "recipient partner", "purpose newsletter"
     * @param ids the words of checks that ask for it
     */
    record Needed(String what, Set<String> ids) {
        Needed {
            ids = Collections.unmodifiableSet(new LinkedHashSet<>(ids));
        }

        /** Whether a check on the way has asked for this; one that says not for what asks for all. */
        boolean isAsked(Fact fact) {
            return fact.trace().guards().stream()
                    .anyMatch(guard -> guard.equals("consent")
                            || guard.startsWith("consent:") && isMeant(guard.substring("consent:".length())));
        }

        private boolean isMeant(String asked) {
            return ids.stream()
                    .anyMatch(id -> id.equalsIgnoreCase(asked) || words(id).contains(asked.toLowerCase(Locale.ROOT)));
        }

        private static List<String> words(String id) {
            return List.of(id.split("-"));
        }
    }

    /** What a fact needs to be asked for, if anything. */
    Optional<Needed> of(Fact fact) {
        return fact.kind() == FactKind.COOKIE ? cookie(fact) : use(fact);
    }

    private Optional<Needed> cookie(Fact fact) {
        String id = CookieNames.idOf(fact);
        Optional<DeclaredCookie> declared = id.isEmpty()
                ? given.declared().cookieNamed(CookieNames.nameOf(fact))
                : given.declared().cookies(new CookieId(id)).stream().findFirst();
        return declared.filter(each -> needsConsent(each.type())).map(each -> {
            Set<String> ids = new LinkedHashSet<>(
                    List.of(each.type().id().value(), each.cookie().id().value()));
            each.type().purposes().forEach(purpose -> ids.add(purpose.value()));
            each.cookie().provider().given().ifPresent(provider -> ids.add(provider.value()));
            return new Needed("cookie " + each.cookie().id(), ids);
        });
    }

    private static boolean needsConsent(CookieType type) {
        Optional<Consent> consent = type.consent().given();
        return consent.isPresent()
                && !type.strictlyNecessary().is(true)
                && !consent.get().beforeSetting().is(false)
                && consent.get()
                        .how()
                        .given()
                        .filter(BY_THE_ACT_ITSELF::contains)
                        .isEmpty();
    }

    private Optional<Needed> use(Fact fact) {
        List<String> named = given.scopes().named(fact).stream()
                .filter(id -> isByConsent(new PurposeId(id)))
                .toList();
        if (!named.isEmpty()) {
            return Optional.of(new Needed("purpose " + named.get(0), Set.copyOf(named)));
        }
        if (fact.kind() != FactKind.SHARED) {
            return Optional.empty();
        }
        Destination to = given.recipients().of(fact);
        return to.is(Destination.Kind.DECLARED)
                ? to.recipients().stream()
                        .flatMap(recipient -> disclosure(recipient, fact).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** A recipient that serves only purposes based on consent, or data that do. */
    private Optional<Needed> disclosure(Recipient recipient, Fact fact) {
        List<PurposeId> purposes = recipient.receipt().purposes().isEmpty()
                ? purposesOf(fact)
                : recipient.receipt().purposes().values();
        boolean isByCircumstance = recipient.receipt().via().given().stream()
                .flatMap(via -> given.policy().disclosure().sharing().stream()
                        .filter(each -> each.id().equals(via)))
                .anyMatch(sharing -> isConsent(sharing.basis().given()));
        if (!isByCircumstance && (purposes.isEmpty() || !purposes.stream().allMatch(this::isByConsent))) {
            return Optional.empty();
        }
        Set<String> ids = new LinkedHashSet<>();
        ids.add(recipient.id().value());
        purposes.forEach(purpose -> ids.add(purpose.value()));
        return Optional.of(new Needed("recipient " + recipient.id(), ids));
    }

    private List<PurposeId> purposesOf(Fact fact) {
        List<DataItem> items = given.candidates().of(fact);
        boolean isConsented = !items.isEmpty()
                && items.stream().allMatch(item -> given.declared()
                        .group(item.id().group())
                        .filter(group -> isConsent(group.handling().basis().given()))
                        .isPresent());
        Stream<PurposeId> all = items.stream()
                .flatMap(item -> given.declared().group(item.id().group()).stream()
                        .flatMap(group -> group.purposesOf(item).stream()));
        Stream<PurposeId> using = given.policy().purposes().stream()
                .filter(purpose ->
                        items.stream().anyMatch(item -> purpose.uses().stream().anyMatch(ref -> ref.covers(item.id()))))
                .map(purpose -> purpose.id());
        List<PurposeId> purposes = Stream.concat(all, using).distinct().toList();
        return isConsented ? purposes.stream().filter(this::isByConsent).toList() : purposes;
    }

    private boolean isByConsent(PurposeId id) {
        return given.declared()
                .purpose(id)
                .filter(purpose -> isConsent(purpose.basis().given()))
                .isPresent();
    }

    private static boolean isConsent(Optional<LegalBasis> basis) {
        return basis.filter(each -> each.kind() == BasisKind.CONSENT).isPresent();
    }
}
