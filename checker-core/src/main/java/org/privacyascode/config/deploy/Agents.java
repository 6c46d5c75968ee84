package org.privacyascode.config.deploy;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.privacyascode.config.input.Position;
import org.privacyascode.config.input.Seen;
import org.privacyascode.config.input.SourceText;
import org.privacyascode.config.known.Catalogue;
import org.privacyascode.config.known.Sight;
import org.privacyascode.fact.Certainty;
import org.privacyascode.fact.FactKind;
import org.privacyascode.policy.table.Table;

/** Agents and helpers that watch an application and report to a vendor, by the names of their files. */
final class Agents {

    private final Catalogue catalogue;
    private final Map<String, String> vendors = new LinkedHashMap<>();

    Agents(Catalogue catalogue) {
        this.catalogue = catalogue;
        Table.ofResource("/org/privacyascode/policies/config/agents.csv")
                .rows()
                .forEach(row -> vendors.put(row.required("word"), row.required("vendor")));
    }

    /** A capability for each agent that a text names; a fact where the text starts it. */
    void tell(String text, SourceText source, Position at, Seen seen) {
        String lower = text.toLowerCase(Locale.ROOT);
        vendors.forEach((word, vendor) -> {
            int found = lower.indexOf(word);
            if (found < 0) {
                return;
            }
            boolean started = lower.contains("-javaagent");
            Position here = source.at(Math.min(source.text().length(), source.offset(at) + found));
            catalogue
                    .recipients()
                    .byId(vendor)
                    .ifPresent(known -> seen.add(Sight.of(
                            started ? FactKind.SHARED : FactKind.CAPABILITY,
                            source,
                            here,
                            started ? Certainty.FACT : Certainty.CAPABILITY,
                            "the agent " + word + " reports to " + known.name(),
                            catalogue.recipients().target("trace", known))));
        });
    }
}
