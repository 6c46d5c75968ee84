package org.privacyascode.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.privacyascode.policy.Country;
import org.privacyascode.policy.Listed;
import org.privacyascode.policy.Recipient;
import org.privacyascode.policy.RecipientId;
import org.privacyascode.policy.Stated;
import org.privacyascode.policy.Transfer;
import org.privacyascode.policy.TransferTerms;
import org.privacyascode.wording.Family;
import org.privacyascode.wording.Phrase;
import org.privacyascode.wording.PolicyWords;
import org.privacyascode.wording.Said;

/** Data that leave the European Economic Area: what the policy lists, and what follows from where recipients are. */
final class TransfersPart implements Part {

    private final PageContext page;
    private final PolicyWords words;
    private final Names names;

    TransfersPart(PageContext page) {
        this.page = page;
        this.words = page.words();
        this.names = new Names(page);
    }

    @Override
    public List<Block> blocks() {
        TableOf table = new TableOf(
                page.say(Phrase.TRANSFER_CAPTION),
                page.say(Phrase.TRANSFER_COUNTRY),
                page.say(Phrase.TRANSFER_WHO),
                page.say(Phrase.TRANSFER_SAFEGUARD),
                page.say(Phrase.TRANSFER_COPY));
        Listed<Transfer> stated = page.policy().disclosure().transfers();
        Set<String> shown = new LinkedHashSet<>();
        for (Transfer transfer : stated) {
            List<Recipient> recipients = transfer.recipients().stream()
                    .flatMap(id -> words.recipient(id).stream())
                    .toList();
            recipients.forEach(recipient -> shown.add(key(transfer.to(), recipient.id())));
            table.row(
                    List.of(),
                    Rich.text(page.wording().country(transfer.to())),
                    Rich.lines(recipients.stream().map(this::name).toList()),
                    Rich.lines(List.of(
                            safeguard(transfer, recipients),
                            page.rich(words.text(transfer.words().text())))),
                    copy(transfer, recipients));
        }
        for (Recipient recipient : page.policy().recipients()) {
            for (Country country : recipient.countries()) {
                if (isOutside(country) && shown.add(key(country, recipient.id()))) {
                    Stated<TransferTerms> terms = recipient.terms().transfer();
                    table.row(
                            List.of(),
                            Rich.text(page.wording().country(country)),
                            name(recipient),
                            terms.given()
                                    .map(this::safeguard)
                                    .orElseGet(() -> page.rich(words.said(terms, each -> Said.NOTHING))),
                            terms.given()
                                    .map(each -> page.rich(words.text(each.copy())))
                                    .orElse(Rich.NOTHING));
                }
            }
        }
        List<Block> blocks = new ArrayList<>();
        Rich open = names.open(stated);
        if (!open.isEmpty()) {
            blocks.add(Block.Prose.of(open));
        }
        table.build().ifPresent(blocks::add);
        return blocks;
    }

    /** Whether the GDPR treats it as a transfer; a policy that says nothing of its laws is taken to be under the GDPR. */
    private boolean isOutside(Country country) {
        Listed<String> regimes = page.policy().document().regimes();
        boolean isEuropean = regimes.isAbsent() || regimes.stream().anyMatch(pack -> pack.startsWith("eu-"));
        return isEuropean && !page.wording().isInEea(country);
    }

    private static String key(Country country, RecipientId recipient) {
        return country.code() + " " + recipient.value();
    }

    private Rich name(Recipient recipient) {
        return page.linkTo(
                "recipients." + recipient.id().value(), words.name(recipient).words());
    }

    /** What the terms with each recipient say, else what the transfer itself says. */
    private Rich safeguard(Transfer transfer, List<Recipient> recipients) {
        List<Rich> own = recipients.stream()
                .flatMap(recipient -> recipient.terms().transfer().given().stream())
                .filter(terms -> terms.safeguard().equals(transfer.terms().safeguard()))
                .map(this::safeguard)
                .distinct()
                .toList();
        return own.isEmpty() ? safeguard(transfer.terms()) : Rich.lines(own);
    }

    private Rich safeguard(TransferTerms terms) {
        Said name = words.words(terms.safeguard(), each -> page.wording().term(Family.SAFEGUARD, each));
        Said module = words.words(terms.module(), each -> each);
        Said checked = words.words(terms.dpfChecked(), page.wording()::date);
        if (!module.isEmpty()) {
            name = page.wording().fill(Phrase.TRANSFER_MODULE, name, module);
        }
        if (!checked.isEmpty()) {
            name = page.wording().fill(Phrase.TRANSFER_DPF, name, checked);
        }
        Said uk = words.words(terms.uk(), each -> page.wording().term(Family.SAFEGUARD, each));
        return Rich.lines(List.of(names.capitalised(name), names.capitalised(uk)));
    }

    /** How to get a copy, from the transfer or else from its recipients. */
    private Rich copy(Transfer transfer, List<Recipient> recipients) {
        List<Rich> copies = new ArrayList<>();
        copies.add(names.capitalised(words.text(transfer.terms().copy())));
        if (transfer.terms().copy().isAbsent()) {
            recipients.stream()
                    .flatMap(recipient -> recipient.terms().transfer().given().stream())
                    .map(terms -> names.capitalised(words.text(terms.copy())))
                    .forEach(copies::add);
        }
        return Rich.lines(copies);
    }
}
