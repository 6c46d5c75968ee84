package org.privacyascode.rule;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Facts;
import org.privacyascode.fact.Place;
import org.privacyascode.policy.Declarations;
import org.privacyascode.policy.Purpose;
import org.privacyascode.policy.PurposeId;

/**
 * For which purposes code uses data: those that an annotation on its path, method, class or package names; else those whose
 * packages hold it.
 */
final class Scopes {

    private static final String PACKAGE = ".package-info";

    private final Declarations declared;
    private final Map<String, Set<String>> named = new TreeMap<>();

    private Scopes(Declarations declared) {
        this.declared = declared;
    }

    static Scopes of(Declarations declared, Facts facts) {
        Scopes scopes = new Scopes(declared);
        facts.of(FactKind.PROCESSED).forEach(fact -> scopes.named
                .computeIfAbsent(key(fact.place()), each -> new TreeSet<>())
                .addAll(fact.trace().purposes()));
        return scopes;
    }

    /** The purposes that annotations name for this use; each of them has to be allowed. */
    Collection<String> named(Fact fact) {
        if (!fact.trace().purposes().isEmpty()) {
            return fact.trace().purposes();
        }
        Place place = fact.place();
        String owner = place.className();
        if (owner.isEmpty()) {
            return List.of();
        }
        if (named.containsKey(key(place))) {
            return named.get(key(place));
        }
        while (!owner.isEmpty()) {
            if (named.containsKey(owner)) {
                return named.get(owner);
            }
            int nested = owner.lastIndexOf('$');
            owner = nested > 0 ? owner.substring(0, nested) : "";
        }
        return named.getOrDefault(Candidates.packageOf(fact) + PACKAGE, Set.of());
    }

    /** The purposes that the packages of the policy give to this code; one of them has to be allowed. */
    List<PurposeId> byPackage(Fact fact) {
        return fact.place().className().isEmpty()
                ? List.of()
                : declared.purposesIn(Candidates.packageOf(fact)).stream()
                        .map(Purpose::id)
                        .toList();
    }

    /** The purposes of the policy that are known for these uses. */
    List<String> knownPurposes(List<Fact> facts) {
        Set<String> known = new TreeSet<>();
        for (Fact fact : facts) {
            known.addAll(named(fact));
            byPackage(fact).forEach(purpose -> known.add(purpose.value()));
        }
        return known.stream()
                .filter(id -> declared.purpose(new PurposeId(id)).isPresent())
                .toList();
    }

    private static String key(Place place) {
        return place.member().isEmpty() ? place.className() : place.className() + "#" + place.member();
    }
}
