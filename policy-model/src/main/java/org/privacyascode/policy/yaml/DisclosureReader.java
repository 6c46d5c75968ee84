package org.privacyascode.policy.yaml;

import java.util.Optional;
import org.privacyascode.policy.Binding;
import org.privacyascode.policy.Country;
import org.privacyascode.policy.DataGroup;
import org.privacyascode.policy.DataRef;
import org.privacyascode.policy.Disclosure;
import org.privacyascode.policy.Identity;
import org.privacyascode.policy.Listed;
import org.privacyascode.policy.Marks;
import org.privacyascode.policy.Receipt;
import org.privacyascode.policy.Recipient;
import org.privacyascode.policy.RecipientId;
import org.privacyascode.policy.RecipientRole;
import org.privacyascode.policy.SellsOrShares;
import org.privacyascode.policy.Sharing;
import org.privacyascode.policy.SharingId;
import org.privacyascode.policy.Stated;
import org.privacyascode.policy.Terms;
import org.privacyascode.policy.Text;
import org.privacyascode.policy.Transfer;
import org.privacyascode.policy.TransferSafeguard;
import org.privacyascode.policy.TransferTerms;
import org.privacyascode.policy.Words;
import org.privacyascode.policy.vendor.Vendors;

/** Reads who receives data, and under which circumstances. */
final class DisclosureReader {
    private final VendorDefaults vendors;
    private final Listed<DataGroup> groups;

    DisclosureReader(Vendors vendors, Listed<DataGroup> groups) {
        this.vendors = new VendorDefaults(vendors);
        this.groups = groups;
    }

    Disclosure disclosure(Part root) {
        return new Disclosure(
                root.at("recipients").clauses(part -> Optional.of(recipient(part))),
                root.at("sharing").clauses(part -> Optional.of(sharing(part))),
                sells(root.at("sells-or-shares")),
                root.at("transfers").listed(DisclosureReader::transfer));
    }

    private Recipient recipient(Part part) {
        Identity identity = new Identity(
                part.at("name").stated(Values::line),
                part.at("role").stated(each -> Values.keyed(each, RecipientRole.values())),
                part.at("kind").stated(Values::line),
                part.at("country").listed(Values::country),
                part.at("url").stated(Values::url));
        Binding binding = new Binding(
                part.at("vendor").stated(vendors::id),
                part.at("hosts").listed(Values::host),
                part.at("config-keys").listed(Values::glob),
                part.at("packages").listed(Values::javaPackage));
        Terms terms = new Terms(
                part.at("agreement").stated(Values::line),
                part.at("transfer").stated(each -> Optional.of(transferTerms(each))));
        return vendors.fill(new Recipient(
                new RecipientId(part.name()),
                identity,
                receipt(part),
                terms,
                binding,
                ClauseReader.words(part),
                ClauseReader.marks(part)));
    }

    private Receipt receipt(Part part) {
        Stated<Text> inWords = part.at("gets-text").stated(Values::words);
        Listed<DataRef> gets = gets(part.at("gets"));
        return new Receipt(
                gets.isOpen() && inWords.isGiven() ? Listed.absent() : gets,
                inWords,
                part.at("for").listed(Refs::purpose),
                part.at("condition").stated(Values::words),
                part.at("via").stated(each -> Values.line(each).map(SharingId::new)));
    }

    private Listed<DataRef> gets(Part part) {
        boolean all = part.isText() && Values.line(part).filter("all"::equals).isPresent();
        return all
                ? Listed.of(groups.stream()
                        .map(group -> new DataRef(group.id(), Optional.empty()))
                        .toList())
                : part.listed(Refs::data);
    }

    private static TransferTerms transferTerms(Part part) {
        return new TransferTerms(
                part.at("safeguard").stated(each -> Values.keyed(each, TransferSafeguard.values())),
                part.at("module").stated(Values::line),
                part.at("copy").stated(Values::words),
                part.at("uk").stated(each -> Values.keyed(each, TransferSafeguard.values())),
                part.at("dpf-checked").stated(Values::date),
                part.at("assessment").stated(Values::words));
    }

    private static Sharing sharing(Part part) {
        return new Sharing(
                new SharingId(part.name()),
                ClauseReader.words(part),
                part.at("to").listed(Refs::recipient),
                part.at("condition").stated(Values::words),
                part.at("basis").stated(PurposeReader::basis),
                ClauseReader.marks(part));
    }

    private static SellsOrShares sells(Part part) {
        return new SellsOrShares(
                part.at("sells").stated(Values::yesNo),
                part.at("shares").stated(Values::yesNo),
                part.at("under-16").stated(Values::words),
                part.at("sensitive-beyond-7027m").stated(Values::yesNo),
                part.at("opt-out-link").stated(Values::url),
                part.at("limit-link").stated(Values::url),
                ClauseReader.marks(part));
    }

    private static Optional<Transfer> transfer(Part part) {
        Optional<Country> to = Values.needed(part, "to", Values::country);
        Listed<RecipientId> recipients = part.at("recipients").listed(Refs::recipient);
        TransferTerms terms = transferTerms(part);
        Words words = ClauseReader.words(part);
        Marks marks = ClauseReader.marks(part);
        return to.map(country -> new Transfer(country, recipients, terms, words, marks));
    }
}
