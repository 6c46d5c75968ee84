package org.privacyascode.rule;

import org.privacyascode.fact.Fact;
import org.privacyascode.policy.CookieType;
import org.privacyascode.policy.Policy;

/** How a fact about a cookie names it. */
final class CookieNames {

    private CookieNames() {}

    /** The name that browsers see; empty when it is put together elsewhere. */
    static String nameOf(Fact fact) {
        return fact.attributes().getOrDefault("name", "");
    }

    /** The id of the policy's cookie, where an annotation names it; otherwise empty. */
    static String idOf(Fact fact) {
        return fact.attributes().getOrDefault("id", "");
    }

    /** Whether a type was made of cookies that the policy lists one by one; then it stands where its first cookie does. */
    static boolean isFlat(Policy policy, CookieType type) {
        String path = "cookies.types." + type.id().value();
        return policy.positionOf(path).equals(policy.positionOf(path + ".items"));
    }
}
