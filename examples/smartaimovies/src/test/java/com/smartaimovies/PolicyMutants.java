package com.smartaimovies;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.privacyascode.fact.Facts;
import org.privacyascode.finding.Finding;
import org.privacyascode.policy.DataGroup;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.PurposeId;
import org.privacyascode.policy.Recipient;

/** Takes every declaration that is in use out of the policy, one at a time; the facts of the site stay as they are. */
final class PolicyMutants {
    private static final List<String> DATA =
            List.of("undeclared-data", "undeclared-disclosure", "logged-data", "undeclared-purpose");

    private final Path folder;
    private final Facts facts;
    private final Policy policy = Site.policy();
    private final List<Mutant> mutants = new ArrayList<>();

    private PolicyMutants(Path folder, Facts facts) {
        this.folder = folder;
        this.facts = facts;
    }

    static List<Mutant> all(Path folder, Facts facts) {
        PolicyMutants all = new PolicyMutants(folder, facts);
        all.policy.data().forEach(all::group);
        all.policy.recipients().forEach(all::recipient);
        all.policy.cookies().types().forEach(type -> type.items().forEach(cookie -> {
            String path = "cookies: {types: {%s: {items: {%s: {%s}}}}}";
            all.add("cookie", cookie.id().value(), path.formatted(type.id(), cookie.id(), "name: nothing"), "undeclared-cookie");
            if (!cookie.id().value().equals("session")) {
                all.add(
                        "lifetime of a cookie",
                        cookie.id().value(),
                        path.formatted(type.id(), cookie.id(), "lasts: P1D"),
                        "cookie-mismatch");
            }
        }));
        all.add("purpose", "communication of account.email", "purposes: {communication: {uses: []}}", "undeclared-purpose");
        all.add(
                "protection",
                "account.password",
                "data: {account: {items: {password: {stored-as: encrypted}}}}",
                "missing-safeguard");
        return List.copyOf(all.mutants);
    }

    /** What a log holds in general is shown by anything in it, and by no one thing; to take it away takes nothing that is used. */
    private void group(DataGroup group) {
        group.items().stream()
                .filter(item -> !item.is().value().startsWith("diagnostics."))
                .forEach(item -> mutants.add(new Mutant(
                        "item",
                        item.id().value(),
                        DATA,
                        () -> findings("data: {%s: {items: {%s: {is: sensor.environment}}}}"
                                .formatted(group.id(), item.id().item())))));
        List<PurposeId> purposes = group.handling().purposes().values();
        purposes.forEach(purpose -> {
            String rest = purposes.stream()
                    .filter(each -> !each.equals(purpose))
                    .map(PurposeId::value)
                    .collect(Collectors.joining(", "));
            add(
                    "purpose",
                    purpose + " of " + group.id(),
                    "data: {%s: {for: [%s]}}".formatted(group.id(), rest.isEmpty() ? "legal-compliance" : rest),
                    "undeclared-purpose");
        });
        add("period", group.id().value(), "data: {%s: {keep: {for: P1D, then: erase}}}".formatted(group.id()), "retention-mismatch");
    }

    private void recipient(Recipient recipient) {
        boolean isBound = !recipient.binding().hosts().isEmpty();
        if (!isBound) {
            return;
        }
        String id = recipient.id().value();
        add(
                "recipient",
                id,
                "recipients: {%s: {hosts: [nowhere.example], packages: [nowhere]}}".formatted(id),
                "undeclared-recipient");
        List<String> gets = recipient.receipt().gets().stream().map(Object::toString).toList();
        if (!id.equals("hosting")) {
            gets.forEach(item -> add(
                    "disclosure",
                    item + " to " + id,
                    "recipients: {%s: {gets: [%s]}}"
                            .formatted(
                                    id,
                                    gets.stream().filter(each -> !each.equals(item)).collect(Collectors.joining(", "))),
                    "undeclared-disclosure"));
        }
    }

    private void add(String kind, String what, String change, String rule) {
        mutants.add(new Mutant(kind, what, List.of(rule), () -> findings(change)));
    }

    private List<Finding> findings(String change) throws IOException {
        return Site.findings(Site.policy(folder, change), facts);
    }
}
