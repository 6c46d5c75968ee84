package org.privacyascode.rule;

import org.privacyascode.fact.Fact;

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
}
