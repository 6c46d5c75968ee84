package org.privacyascode.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.Subject;
import org.privacyascode.finding.WaysOut;
import org.privacyascode.policy.DataItem;
import org.privacyascode.policy.PurposeId;
import org.privacyascode.policy.Recipient;
import org.privacyascode.policy.Service;

/**
 * Reports what a service does although the policy allows it only to other services: with data, for a purpose, or with a recipient. A service
 * is known by the name of the module that a fact was seen in; what the policy leaves out for a service is not narrowed.
 */
final class BeyondService implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "beyond-service",
            "a service uses data, a purpose or a recipient that the policy allows to other services only");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> evaluate(Case given) {
        return given.policy().systems().services().stream().flatMap(service -> of(service, given));
    }

    private static Stream<Finding> of(Service service, Case given) {
        List<Fact> facts = given.facts(
                        FactKind.COLLECTED, FactKind.STORED, FactKind.LOGGED, FactKind.SHARED, FactKind.PROCESSED)
                .filter(fact -> isOf(service, fact))
                .toList();
        return Stream.of(
                        data(service, facts, given), purposes(service, facts, given), recipients(service, facts, given))
                .flatMap(found -> found);
    }

    /** A module is called {@code group:artifact}; a service like its artifact. */
    private static boolean isOf(Service service, Fact fact) {
        String module = fact.attributes().getOrDefault("module", "");
        return module.substring(module.lastIndexOf(':') + 1).equals(service.id().value());
    }

    private static Stream<Finding> data(Service service, List<Fact> facts, Case given) {
        if (!service.data().isGiven()) {
            return Stream.empty();
        }
        SortedMap<Subject, List<Fact>> seen = new TreeMap<>();
        for (Fact fact : facts) {
            List<DataItem> candidates =
                    Candidates.isAboutData(fact) ? given.candidates().of(fact) : List.of();
            boolean isAllowed = candidates.stream()
                    .anyMatch(item -> service.data().stream().anyMatch(each -> each.covers(item.id())));
            if (!candidates.isEmpty() && !isAllowed) {
                add(seen, new Subject(about(service), given.names().dataKey(fact), ""), fact);
            }
        }
        return seen.entrySet().stream().map(entry -> {
            DataItem item = given.candidates().of(entry.getValue().get(0)).get(0);
            List<String> all = plus(
                    service.data().stream().map(Object::toString),
                    item.id().group().value());
            return finding(
                    given,
                    service,
                    entry,
                    given.names().data(entry.getValue().get(0)),
                    new Yaml().put(Yaml.list(all), "services", service.id().value(), "data"));
        });
    }

    private static Stream<Finding> purposes(Service service, List<Fact> facts, Case given) {
        if (!service.purposes().isGiven()) {
            return Stream.empty();
        }
        SortedMap<Subject, List<Fact>> seen = new TreeMap<>();
        for (Fact fact : facts) {
            given.scopes().named(fact).stream()
                    .filter(purpose ->
                            given.declared().purpose(new PurposeId(purpose)).isPresent())
                    .filter(purpose -> !service.purposes().contains(new PurposeId(purpose)))
                    .forEach(purpose -> add(seen, Subject.of(about(service) + ": purpose " + purpose), fact));
        }
        return seen.entrySet().stream().map(entry -> {
            String what = entry.getKey().what();
            String purpose = what.substring(what.lastIndexOf(' ') + 1);
            List<String> all = plus(service.purposes().stream().map(Object::toString), purpose);
            return finding(
                    given,
                    service,
                    entry,
                    "the purpose " + purpose,
                    new Yaml().put(Yaml.list(all), "services", service.id().value(), "purposes"));
        });
    }

    private static Stream<Finding> recipients(Service service, List<Fact> facts, Case given) {
        if (!service.recipients().isGiven()) {
            return Stream.empty();
        }
        SortedMap<Subject, List<Fact>> seen = new TreeMap<>();
        for (Fact fact : facts) {
            List<Recipient> reached = List.copyOf(given.recipients().of(fact).recipients());
            boolean isAllowed =
                    reached.stream().anyMatch(each -> service.recipients().contains(each.id()));
            if (fact.kind() == FactKind.SHARED && !reached.isEmpty() && !isAllowed) {
                add(seen, new Subject(about(service), "", reached.get(0).id().value()), fact);
            }
        }
        return seen.entrySet().stream().map(entry -> {
            String recipient = entry.getKey().recipient();
            List<String> all = plus(service.recipients().stream().map(Object::toString), recipient);
            return finding(
                    given,
                    service,
                    entry,
                    "the recipient " + recipient,
                    new Yaml().put(Yaml.list(all), "services", service.id().value(), "recipients"));
        });
    }

    private static String about(Service service) {
        return "service " + service.id();
    }

    private static void add(SortedMap<Subject, List<Fact>> seen, Subject subject, Fact fact) {
        seen.computeIfAbsent(subject, each -> new ArrayList<>()).add(fact);
    }

    private static List<String> plus(Stream<String> stated, String more) {
        return Stream.concat(stated, Stream.of(more)).distinct().toList();
    }

    private static Finding finding(
            Case given, Service service, Map.Entry<Subject, List<Fact>> seen, String what, Yaml allowed) {
        String path = "services." + service.id();
        return Findings.of(
                INFO,
                given,
                seen,
                "The service " + service.id() + " uses " + what + ", which the policy allows to other services only.",
                new WaysOut(
                        "stop using it in this service",
                        Optional.of(new Spot(given.policy()).changing(path, allowed)),
                        Findings.overrule(seen.getValue())));
    }
}
