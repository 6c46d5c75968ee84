package org.privacyascode.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.privacyascode.policy.Attestation;
import org.privacyascode.policy.BasisKind;
import org.privacyascode.policy.Declarations;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.Recipient;
import org.privacyascode.policy.RecipientId;
import org.privacyascode.policy.Sharing;

/** Who gets data, under which circumstances, and what contracts say. */
final class DisclosurePromises {

    private static final Set<String> OUTSIDE = Set.of("authority", "successor", "hosting");

    private final Policy policy;
    private final Declarations declared;
    private final List<Promise> promises = new ArrayList<>();

    DisclosurePromises(Policy policy) {
        this.policy = policy;
        this.declared = Declarations.of(policy);
    }

    List<Promise> all() {
        policy.recipients().forEach(this::recipient);
        policy.disclosure().sharing().forEach(this::sharing);
        policy.disclosure()
                .transfers()
                .forEach(transfer -> promises.add(Promise.of(
                        "transfers",
                        ClauseKind.CONTRACT,
                        "transfer to " + transfer.to().code(),
                        transfer.marks())));
        if (!policy.disclosure().sellsOrShares().sells().isAbsent()) {
            promises.add(Promise.of(
                    "sells-or-shares",
                    ClauseKind.ORGANISATION,
                    "whether data are sold",
                    policy.disclosure().sellsOrShares().marks()));
        }
        return List.copyOf(promises);
    }

    private void recipient(Recipient recipient) {
        String path = "recipients." + recipient.id();
        boolean isOutside = isOutside(recipient);
        promises.add(Promise.of(
                        path,
                        isOutside ? ClauseKind.OUTSIDER : ClauseKind.RECIPIENT,
                        "recipient " + recipient.id(),
                        recipient.marks())
                .shownBy(witness -> witness.recipient(recipient.id()))
                .against(subject -> subject.recipient().equals(recipient.id().value())));
        if (!recipient.terms().agreement().isAbsent()) {
            promises.add(Promise.of(
                    path + ".agreement", ClauseKind.CONTRACT, "contract with " + recipient.id(), recipient.marks()));
        }
    }

    private static boolean isOutside(Recipient recipient) {
        return Stream.concat(
                        recipient.identity().kind().given().stream(),
                        recipient.identity().role().given().map(role -> role.key()).stream())
                .anyMatch(OUTSIDE::contains);
    }

    private void sharing(Sharing sharing) {
        String path = "sharing." + sharing.id();
        List<Recipient> to = sharing.to().stream()
                .flatMap(id -> declared.recipient(id).stream())
                .toList();
        promises.add(circumstance(path, sharing, to));
        if (!sharing.condition().isAbsent()) {
            promises.add(new Promise(
                    path + ".condition",
                    ClauseKind.CONTRACT,
                    "contracts of " + sharing.id(),
                    sharing.marks().attested().or(() -> attestedByAll(to)),
                    witness -> Showing.NOTHING,
                    subject -> false));
        }
    }

    /** With consent for anything else: a promise that nothing else happens. To outsiders only: a matter for people. Else code shows it. */
    private Promise circumstance(String path, Sharing sharing, List<Recipient> to) {
        if (to.isEmpty()) {
            boolean isLimit = sharing.basis()
                    .given()
                    .filter(basis -> basis.kind() == BasisKind.CONSENT)
                    .isPresent();
            return Promise.of(
                    path,
                    isLimit ? ClauseKind.LIMIT : ClauseKind.ORGANISATION,
                    "sharing: " + sharing.id(),
                    sharing.marks());
        }
        boolean isForPeople = to.stream().allMatch(DisclosurePromises::isOutside);
        Set<String> ids = to.stream().map(each -> each.id().value()).collect(Collectors.toSet());
        return Promise.of(
                        path,
                        isForPeople ? ClauseKind.OUTSIDER : ClauseKind.RECIPIENT,
                        "sharing: " + sharing.id(),
                        sharing.marks())
                .shownBy(witness -> to.stream()
                        .filter(recipient -> isForPeople || !isOutside(recipient))
                        .map(Recipient::id)
                        .map((RecipientId id) -> witness.recipient(id))
                        .reduce(Showing.NOTHING, Showing::plus))
                .against(subject -> ids.contains(subject.recipient()));
    }

    /** A contract that every recipient's own attestation stands for; the one that ends first decides how long. */
    private static Optional<Attestation> attestedByAll(List<Recipient> to) {
        List<Attestation> each = to.stream()
                .flatMap(recipient -> recipient.marks().attested().stream())
                .toList();
        return each.size() == to.size()
                ? each.stream().min((one, other) -> one.until().compareTo(other.until()))
                : Optional.empty();
    }
}
