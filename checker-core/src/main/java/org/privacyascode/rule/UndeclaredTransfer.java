package org.privacyascode.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.privacyascode.fact.Fact;
import org.privacyascode.finding.Declaration;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.Subject;
import org.privacyascode.finding.WaysOut;
import org.privacyascode.policy.Country;
import org.privacyascode.policy.Recipient;
import org.privacyascode.policy.RecipientId;

/**
 * Reports a recipient whose host or cloud region lies in a country that the policy does not state. Where a vendor has its seat says
 * nothing of where the data lie.
 */
final class UndeclaredTransfer implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "undeclared-transfer", "a host or region places the recipient in a country that the policy does not state");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> evaluate(Case given) {
        SortedMap<Subject, List<Fact>> seen = new TreeMap<>();
        Outgoing.of(given, Destination.Kind.DECLARED)
                .forEach(each -> country(given, each.fact()).ifPresent(country -> each.to().recipients().stream()
                        .filter(recipient -> !states(recipient, country))
                        .forEach(recipient -> seen.computeIfAbsent(
                                        new Subject(country, "", recipient.id().value()), key -> new ArrayList<>())
                                .add(each.fact()))));
        return seen.entrySet().stream().map(entry -> finding(given, entry));
    }

    /** By the region that a setting names, else by the one that stands in the host. */
    private static Optional<String> country(Case given, Fact fact) {
        return isPlacedByRegion(fact)
                ? Optional.of(fact.target().country())
                : given.regions().country(given.recipients().host(fact));
    }

    /** The setting that names the region, or the host that it stands in. */
    private static String placedBy(Case given, Fact fact) {
        return isPlacedByRegion(fact)
                ? Keys.of(fact).stream().findFirst().orElse("its region")
                : given.recipients().host(fact);
    }

    private static boolean isPlacedByRegion(Fact fact) {
        return fact.attributes().getOrDefault("placed-by", "").equals("region");
    }

    /** What is still to be decided is an open question of the draft. */
    private static boolean states(Recipient recipient, String country) {
        return recipient.countries().isOpen()
                || recipient.countries().stream()
                        .anyMatch(stated -> code(stated).equals(country));
    }

    private static String code(Country country) {
        return country.code().equals("UK") ? "GB" : country.code();
    }

    private static Finding finding(Case given, Map.Entry<Subject, List<Fact>> seen) {
        Recipient recipient = given.declared()
                .recipient(new RecipientId(seen.getKey().recipient()))
                .orElseThrow();
        Country country = new Country(seen.getKey().what());
        List<String> stated =
                recipient.countries().stream().map(given.names()::inCountry).toList();
        return Findings.of(
                INFO,
                given,
                seen,
                given.names().recipient(recipient) + " is reached in "
                        + given.names().inCountry(country) + " ("
                        + placedBy(given, seen.getValue().get(0))
                        + "), but the policy places it in "
                        + (stated.isEmpty() ? "no country" : given.names().list(stated)) + ".",
                new WaysOut(
                        "use a region in a country that the policy states",
                        Optional.of(draft(given, recipient, country)),
                        ""));
    }

    private static Declaration draft(Case given, Recipient recipient, Country country) {
        Set<String> codes = new LinkedHashSet<>();
        recipient.countries().forEach(stated -> codes.add(stated.code()));
        codes.add(country.code());
        String id = recipient.id().value();
        Yaml yaml = new Yaml().put(Yaml.list(codes), "recipients", id, "country");
        return new Spot(given.policy()).changing("recipients." + id, yaml);
    }
}
