package org.privacyascode.legal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.privacyascode.policy.Country;
import org.privacyascode.policy.Listed;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.Recipient;
import org.privacyascode.policy.Stated;
import org.privacyascode.policy.Transfer;
import org.privacyascode.policy.TransferTerms;

/** Which recipients take data abroad, and what protects the data there: said at the recipient, or in the list of transfers. */
record Transfers(List<Transfers.At> all) {

    /** A recipient in one country outside the area. */
    record At(Recipient recipient, Country country, String path, Optional<TransferTerms> terms) {

        <T> Stated<T> fact(Function<TransferTerms, Stated<T>> component) {
            return terms.map(component).orElseGet(Stated::absent);
        }
    }

    Transfers {
        all = List.copyOf(all);
    }

    /** Transfers out of the European Economic Area. */
    static Transfers outOfTheUnion(LegalCase subject) {
        return of(subject, country -> subject.words().wording().isInEea(country));
    }

    static Transfers of(LegalCase subject, Predicate<Country> isInside) {
        return new Transfers(subject.recipients().stream()
                .flatMap(recipient -> recipient.countries().stream()
                        .filter(isInside.negate())
                        .map(country -> at(recipient, country, subject.policy())))
                .toList());
    }

    private static At at(Recipient recipient, Country country, Policy policy) {
        Optional<TransferTerms> own = recipient.terms().transfer().given();
        Listed<Transfer> listed = policy.disclosure().transfers();
        Optional<Transfer> entry = listed.stream()
                .filter(transfer -> transfer.to().equals(country)
                        && (transfer.recipients().isEmpty()
                                || transfer.recipients().contains(recipient.id())))
                .findFirst();
        boolean isOwn = own.isPresent() || entry.isEmpty();
        String path = isOwn
                ? LegalCase.path(recipient) + ".transfer"
                : "transfers." + listed.values().indexOf(entry.get());
        return new At(recipient, country, path, own.or(() -> entry.map(Transfer::terms)));
    }
}
