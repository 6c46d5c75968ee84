package org.privacyascode.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.privacyascode.policy.Consent;
import org.privacyascode.policy.ConsentHow;
import org.privacyascode.policy.Cookie;
import org.privacyascode.policy.CookieParty;
import org.privacyascode.policy.CookieType;
import org.privacyascode.policy.Lifetime;
import org.privacyascode.policy.Listed;
import org.privacyascode.policy.Period;
import org.privacyascode.policy.Policy;

/** What is kept on devices, when that changes. */
record CookieFinder(Sides sides, Kinds kinds) {

    private static final String PART = "cookies.types.";

    List<Change> find() {
        List<Change> changes = new ArrayList<>();
        for (CookieType type :
                sides.added(CookieFinder::types, each -> each.id().value(), PART)) {
            changes.add(change(
                    isNecessary(type) ? "cookie-type-added-necessary" : "cookie-type-added",
                    PART + type.id(),
                    sides.names().clause(PART + type.id())));
        }
        for (CookieType type :
                sides.removed(CookieFinder::types, each -> each.id().value(), PART)) {
            changes.add(
                    change("cookie-type-removed", PART + type.id(), sides.old().clause(PART + type.id())));
        }
        sides.both(CookieFinder::types, each -> each.id().value(), PART).forEach(pair -> {
            consent(pair, changes);
            cookies(pair, changes);
        });
        return changes;
    }

    private static Listed<CookieType> types(Policy policy) {
        return policy.cookies().types();
    }

    private static boolean isNecessary(CookieType type) {
        return type.strictlyNecessary().is(true);
    }

    private Change change(String kind, String path, String name) {
        return kinds.change(kind, path, Map.of("name", name));
    }

    private void cookies(Sides.Pair<CookieType> pair, List<Change> changes) {
        String prefix = PART + pair.now().id() + ".items.";
        Map<String, Cookie> old = new LinkedHashMap<>();
        pair.before()
                .items()
                .forEach(each ->
                        old.put(sides.renames().path(PART + pair.before().id() + ".items." + each.id()), each));
        for (Cookie cookie : pair.now().items()) {
            String path = prefix + cookie.id();
            Cookie was = old.remove(path);
            if (was == null) {
                changes.add(added(pair, cookie, path));
            } else {
                lifetime(pair.now(), was, cookie, path, changes);
                party(was, cookie, path, changes);
            }
        }
        old.keySet()
                .forEach(path ->
                        changes.add(change("cookie-removed", path, sides.old().clause(path))));
    }

    private Change added(Sides.Pair<CookieType> pair, Cookie cookie, String path) {
        String name = sides.names().clause(path);
        String lasting = cookie.lasts().given().map(each -> ", " + words(each)).orElse("");
        if (pair.before().items().isOpen()) {
            return kinds.change("cookie-stated", path, Map.of("name", name, "new", "its name" + lasting));
        }
        return kinds.change(
                isNecessary(pair.now()) ? "cookie-added-necessary" : "cookie-added",
                path,
                Map.of("name", name, "lasting", lasting));
    }

    private String words(Lifetime lifetime) {
        String words = sides.names().words().wording().lifetime(lifetime);
        return lifetime instanceof Lifetime.For ? "for " + words : words;
    }

    private void lifetime(CookieType type, Cookie was, Cookie cookie, String path, List<Change> changes) {
        Optional<Lifetime> old = was.lasts().given();
        Optional<Lifetime> now = cookie.lasts().given();
        if (old.equals(now)) {
            return;
        }
        boolean isLonger = old.isPresent() && now.map(this::length).orElse(Long.MAX_VALUE) > length(old.get());
        String longer = isNecessary(type) ? "cookie-longer" : "cookie-longer-consent";
        changes.add(kinds.change(
                old.isEmpty() ? "cookie-stated" : isLonger ? longer : "cookie-shorter",
                path + ".lasts",
                Map.of(
                        "name", sides.names().clause(path),
                        "old", old.map(this::words).orElse(""),
                        "new", now.map(this::words).orElse("not stated"))));
    }

    private long length(Lifetime lifetime) {
        if (lifetime instanceof Lifetime.For limited) {
            Period period = limited.period();
            return period.atMost().toMinutes();
        }
        return lifetime instanceof Lifetime.Session ? 0 : Long.MAX_VALUE - 1;
    }

    private void party(Cookie was, Cookie cookie, String path, List<Change> changes) {
        if (was.party().given().equals(cookie.party().given())) {
            return;
        }
        String kind = was.party().isGiven()
                ? cookie.party().is(CookieParty.FIRST) ? "cookie-first" : "cookie-third"
                : "cookie-stated";
        changes.add(kinds.change(
                kind,
                path + ".party",
                Map.of(
                        "name",
                        sides.names().clause(path),
                        "new",
                        cookie.party().is(CookieParty.FIRST) ? "we set it" : "another company sets it")));
    }

    private void consent(Sides.Pair<CookieType> pair, List<Change> changes) {
        Optional<Consent> old = pair.before().consent().given();
        Optional<Consent> now = pair.now().consent().given();
        if (isNecessary(pair.now())) {
            return;
        }
        String path = PART + pair.now().id() + ".consent";
        Map<String, String> slots = Map.of(
                "name", sides.names().clause(PART + pair.now().id()),
                "old", how(old),
                "new", how(now));
        if (old.isEmpty() && now.isPresent()) {
            changes.add(kinds.change(isBrowser(now) ? "consent-browser" : "consent-stated", path, slots));
        } else if (old.isPresent() && now.isEmpty()) {
            changes.add(kinds.change("consent-dropped", path, slots));
        } else if (old.isPresent()) {
            how(old.get(), now.orElseThrow(), path, slots, changes);
        }
    }

    private void how(Consent old, Consent now, String path, Map<String, String> slots, List<Change> changes) {
        boolean isOther = !old.how().given().equals(now.how().given());
        if (isOther && isBrowser(Optional.of(now))) {
            changes.add(kinds.change("consent-browser", path + ".how", slots));
            return;
        }
        if (isOther) {
            changes.add(kinds.change("consent-changed", path + ".how", slots));
        }
        if (!old.beforeSetting().given().equals(now.beforeSetting().given())) {
            changes.add(kinds.change(
                    now.beforeSetting().is(true) ? "consent-before" : "consent-dropped",
                    path + ".before-setting",
                    slots));
        }
    }

    private static boolean isBrowser(Optional<Consent> consent) {
        return consent.filter(each -> each.how().is(ConsentHow.BROWSER)).isPresent();
    }

    private static String how(Optional<Consent> consent) {
        return consent.flatMap(each -> each.how().given()).map(ConsentHow::key).orElse("not stated");
    }
}
