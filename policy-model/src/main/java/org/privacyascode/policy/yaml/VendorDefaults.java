package org.privacyascode.policy.yaml;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.privacyascode.policy.Binding;
import org.privacyascode.policy.Glob;
import org.privacyascode.policy.Identity;
import org.privacyascode.policy.Listed;
import org.privacyascode.policy.Recipient;
import org.privacyascode.policy.Stated;
import org.privacyascode.policy.vendor.Vendor;
import org.privacyascode.policy.vendor.Vendors;

/** What the vendor catalogue adds to a recipient: name, kind, hosts and packages, each where the policy says nothing. */
final class VendorDefaults {
    private final Vendors vendors;

    VendorDefaults(Vendors vendors) {
        this.vendors = vendors;
    }

    /** The id of a vendor of the catalogue. */
    Optional<String> id(Part part) {
        Optional<String> id = Values.line(part);
        id.filter(each -> vendors.byId(each).isEmpty())
                .ifPresent(each -> part.problem(
                        "The vendor catalogue has no " + Quoted.of(each) + ".",
                        Nearest.advice(
                                each, vendors.all().stream().map(Vendor::id).toList())));
        return id;
    }

    Recipient fill(Recipient recipient) {
        Stated<String> stated = recipient.binding().vendor();
        String id = stated.isAbsent() ? recipient.id().value() : stated.orElse("");
        return vendors.byId(id).map(vendor -> fill(recipient, vendor)).orElse(recipient);
    }

    private static Recipient fill(Recipient recipient, Vendor vendor) {
        Identity who = recipient.identity();
        Binding binding = recipient.binding();
        List<Glob> hosts = vendor.marks().wholeHosts().stream()
                .flatMap(host -> Stream.of(host, "*." + host))
                .map(Glob::new)
                .toList();
        return new Recipient(
                recipient.id(),
                new Identity(
                        or(who.name(), vendor.name()),
                        who.role(),
                        or(who.kind(), vendor.kind()),
                        who.countries(),
                        who.url()),
                recipient.receipt(),
                recipient.terms(),
                new Binding(
                        or(binding.vendor(), vendor.id()),
                        or(binding.hosts(), hosts),
                        binding.configKeys(),
                        or(binding.packages(), vendor.marks().packages())),
                recipient.words(),
                recipient.marks());
    }

    private static Stated<String> or(Stated<String> stated, String known) {
        return stated.isAbsent() ? Stated.of(known) : stated;
    }

    private static <T> Listed<T> or(Listed<T> stated, List<T> known) {
        return stated.isAbsent() && !known.isEmpty() ? Listed.of(known) : stated;
    }
}
