package org.privacyascode.legal;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The checks of all rules, by the id of the rule. */
final class Checks {

    private Checks() {}

    static Map<String, LegalCheck> all() {
        Map<String, LegalCheck> all = new TreeMap<>();
        List.of(
                        WhoChecks.ALL,
                        PurposeChecks.ALL,
                        DataChecks.ALL,
                        RetentionChecks.ALL,
                        RecipientChecks.ALL,
                        TransferChecks.ALL,
                        RightChecks.ALL,
                        RequestChecks.ALL,
                        AutomationChecks.ALL,
                        ImpactChecks.ALL,
                        CookieChecks.ALL,
                        CaliforniaChecks.ALL,
                        ChildChecks.ALL,
                        StateChecks.ALL,
                        ChangeChecks.ALL,
                        WordChecks.ALL,
                        ModelChecks.ALL)
                .forEach(group -> group.forEach((id, check) -> {
                    if (all.put(id, check) != null) {
                        throw new IllegalStateException("two checks for the rule " + id);
                    }
                }));
        return Collections.unmodifiableMap(all);
    }
}
