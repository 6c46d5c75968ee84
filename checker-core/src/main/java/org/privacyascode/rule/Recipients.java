package org.privacyascode.rule;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Facts;
import org.privacyascode.fact.Target;
import org.privacyascode.policy.Declarations;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.Recipient;
import org.privacyascode.policy.RecipientId;
import org.privacyascode.rule.Destination.Kind;

/**
 * Finds the recipient behind traffic. What is surest decides: the recipient that an annotation names, then the host, then the key
 * that holds the host, then the vendor, then the packages.
 */
final class Recipients {

    private final Policy policy;
    private final Declarations declared;
    private final Endpoints endpoints;

    Recipients(Policy policy, Declarations declared, Facts facts) {
        this.policy = policy;
        this.declared = declared;
        this.endpoints = Endpoints.of(facts);
    }

    Destination of(Fact fact) {
        Target target = fact.target();
        String host = host(fact);
        String key = Keys.of(fact).stream().findFirst().orElse("");
        if (isNoDisclosure(target) || isOurs(host, fact)) {
            return new Destination(Kind.OURS, List.of(), host.isEmpty() ? key : host);
        }
        List<Recipient> found = bound(fact, host);
        if (!found.isEmpty()) {
            return new Destination(Kind.DECLARED, found, found.get(0).id().value());
        }
        String name = target.recipient().isEmpty() ? host : target.recipient();
        return name.isEmpty() || name.contains("$")
                ? new Destination(Kind.UNDETERMINED, List.of(), key.isEmpty() ? name : key)
                : new Destination(Kind.UNDECLARED, List.of(), name);
    }

    /** The host of the fact, else the one that the configuration states for this kind of sink. */
    String host(Fact fact) {
        Target target = fact.target();
        boolean isOpen = target.host().isEmpty() && target.recipient().isEmpty();
        return isOpen && fact.kind() == FactKind.SHARED ? endpoints.hostOf(target.sink()) : target.host();
    }

    private static boolean isNoDisclosure(Target target) {
        return target.sink().equals("response");
    }

    private boolean isOurs(String host, Fact fact) {
        boolean isInside = !host.isEmpty()
                && Hosts.isPrivate(host)
                && declared.recipientsAt(host).isEmpty();
        return isInside
                || !host.isEmpty() && policy.systems().isOwnHost(host)
                || Keys.forms(fact).anyMatch(form -> policy.systems().isOwnHost("${" + form + "}"));
    }

    private List<Recipient> bound(Fact fact, String host) {
        Target target = fact.target();
        return first(
                () -> declared.recipient(new RecipientId(target.recipient())).stream()
                        .toList(),
                () -> host.isEmpty() ? List.of() : declared.recipientsAt(host),
                () -> Keys.forms(fact)
                        .flatMap(form -> declared.recipientsConfiguredBy(form).stream())
                        .distinct()
                        .toList(),
                () -> target.recipient().isEmpty() ? List.of() : declared.recipientsOfVendor(target.recipient()),
                () -> behind(target.api().replaceAll("#.*", "")),
                () -> behind(fact.place().className()));
    }

    private List<Recipient> behind(String javaName) {
        return javaName.isEmpty() ? List.of() : declared.recipientsBehind(javaName);
    }

    @SafeVarargs
    private static List<Recipient> first(Supplier<List<Recipient>>... ways) {
        return Stream.of(ways)
                .map(Supplier::get)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
