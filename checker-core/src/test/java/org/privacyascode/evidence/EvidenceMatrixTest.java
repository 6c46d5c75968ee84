package org.privacyascode.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.privacyascode.fact.Certainty;
import org.privacyascode.fact.Coverage;
import org.privacyascode.fact.Data;
import org.privacyascode.fact.Evidence;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Facts;
import org.privacyascode.fact.Known;
import org.privacyascode.fact.Place;
import org.privacyascode.fact.Target;
import org.privacyascode.fact.Trace;
import org.privacyascode.finding.CheckResult;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.RuleId;
import org.privacyascode.finding.Severity;
import org.privacyascode.finding.Sighting;
import org.privacyascode.finding.Subject;
import org.privacyascode.finding.WaysOut;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.vendor.Vendors;
import org.privacyascode.policy.vocabulary.Vocabulary;
import org.privacyascode.policy.yaml.PolicyReader;
import org.privacyascode.policy.yaml.PolicySource;
import org.privacyascode.report.EvidenceReport;
import org.privacyascode.rule.Rules;
import org.privacyascode.rule.Settings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class EvidenceMatrixTest {

    private static final String POLICY =
            """
            format: ppac/1
            controller: Smart AI Movies Ltd
            site: smartaimovies.com
            contact: privacy@smartaimovies.com
            data:
              account:
                items: [contact.email, identity.username]
                for: service
                keep: until account-closed
              logs:
                items: {server-log: {is: diagnostics.server_log}, ip: {is: device.ip_address}}
                for: security
                keep: 90 days
                log: true
            recipients:
              partner:
                name: Example GmbH
                hosts: ["*.example.de"]
                gets: [account]
                country: DE
                agreement: art-28
                attested: {by: Ada, on: 2026-01-01, why: "Contract 12.", until: 2026-12-31}
              hosting: {name: Host AG, kind: hosting, gets: all, country: DE}
            sharing:
              service-providers: {title: Providers, to: [partner], condition: Bound by contract.}
              consent: {title: With consent, basis: consent}
            cookies:
              JSESSIONID: {for: service, lasts: session}
              "_pk*": {for: improvement, lasts: 13 months, consent: banner}
            security:
              safeguards: {title: Measures, measures: [password-hashing, backups]}
              no-guarantee: {title: No guarantee, text: Nothing is sure.}
            """;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final Fact EMAIL = fact(FactKind.STORED, "contact.email", 10);
    private static final Fact NAME = fact(FactKind.COLLECTED, "identity.username", 11);

    @Test
    void data_are_seen_when_each_item_is_used_somewhere_and_it_can_be_no_other() {
        ClauseEvidence seen = at("data.account", POLICY, EMAIL, NAME);

        assertThat(seen.status()).isEqualTo(ClauseStatus.SEEN);
        assertThat(seen.places()).extracting(Place::line).containsExactly(10, 11);
        assertThat(seen.at().line()).isEqualTo(6);
    }

    @Test
    void an_item_that_nothing_uses_is_named_and_the_clause_not_found() {
        ClauseEvidence half = at("data.account", POLICY, EMAIL, fact(FactKind.HELD, "identity.username", 11));

        assertThat(half.status()).isEqualTo(ClauseStatus.NOT_FOUND);
        assertThat(half.why()).isEqualTo("nothing that was read shows account.username");
        assertThat(half.places()).extracting(Place::line).containsExactly(10);
    }

    @Test
    void what_may_be_one_of_two_items_shows_neither() {
        String twice = POLICY.replace(
                "items: [contact.email, identity.username]", "items: {a: {is: contact.email}, b: {is: contact.email}}");

        assertThat(at("data.account", twice, EMAIL).why()).contains("account.a, account.b");
    }

    @Test
    void what_is_logged_shows_the_log_and_what_is_possible_shows_nothing() {
        assertThat(at("data.logs", POLICY, fact(FactKind.LOGGED, "device.ip_address", 3))
                        .status())
                .isEqualTo(ClauseStatus.SEEN);
        Fact possible = new Fact(
                FactKind.LOGGED,
                Data.of("device.ip_address"),
                Place.inFile("pom.xml", 3, 1),
                new Evidence(Known.DEPENDENCY, Certainty.CAPABILITY, List.of()),
                Target.NONE,
                Trace.NONE,
                new TreeMap<>());
        assertThat(at("data.logs", POLICY, possible).status()).isEqualTo(ClauseStatus.NOT_FOUND);
    }

    @Test
    void a_finding_against_a_clause_contradicts_it_even_when_the_rest_is_seen_or_attested() {
        Finding against = new Finding(
                new RuleId("undeclared-disclosure"),
                Severity.ERROR,
                new Subject("", "logs.ip", "partner"),
                "It is given.",
                List.of(new Sighting(Place.inFile("a.yml", 7, 1), List.of(), List.of())),
                WaysOut.code("stop"));

        ClauseEvidence partner = matrix(POLICY, List.of(against), sent())
                .at("recipients.partner")
                .orElseThrow();

        assertThat(partner.status()).isEqualTo(ClauseStatus.CONTRADICTED);
        assertThat(partner.why()).isEqualTo("undeclared-disclosure: It is given.");
        assertThat(partner.places()).containsExactly(Place.inFile("a.yml", 7, 1));
        assertThat(matrix(POLICY, List.of(against), sent())
                        .at("sharing.consent")
                        .orElseThrow()
                        .status())
                .isEqualTo(ClauseStatus.CONTRADICTED);
    }

    @Test
    void a_recipient_is_seen_by_what_goes_to_it_and_its_contract_is_attested_by_a_person_until_a_day() {
        assertThat(at("recipients.partner", POLICY, sent()).status()).isEqualTo(ClauseStatus.SEEN);
        assertThat(at("sharing.service-providers", POLICY, sent()).status()).isEqualTo(ClauseStatus.SEEN);
        for (String path : List.of("recipients.partner.agreement", "sharing.service-providers.condition")) {
            ClauseEvidence contract = at(path, POLICY, sent());
            assertThat(contract.status()).as(path).isEqualTo(ClauseStatus.ATTESTED);
            assertThat(contract.attested().orElseThrow().by()).isEqualTo("Ada");
            ClauseEvidence ended = at(path, POLICY.replace("until: 2026-12-31", "until: 2026-11-24"), sent());
            assertThat(ended.status()).as(path).isEqualTo(ClauseStatus.NOT_FOUND);
            assertThat(ended.why()).isEqualTo("the attestation of Ada ended on 2026-11-24");
        }
    }

    @Test
    void what_can_be_seen_cannot_be_attested() {
        ClauseEvidence partner = at("recipients.partner", POLICY);

        assertThat(partner.status()).isEqualTo(ClauseStatus.NOT_FOUND);
        assertThat(partner.why()).contains("an attestation does not count, because it can be seen");
    }

    @Test
    void who_only_people_deal_with_is_attested_or_not_found() {
        assertThat(at("recipients.hosting", POLICY).why()).contains("a person may attest it");
        String attested = POLICY.replace(
                "gets: all,", "gets: all, attested: {by: B, on: 2026-01-01, why: w, until: 2027-01-01},");
        assertThat(at("recipients.hosting", attested).status()).isEqualTo(ClauseStatus.ATTESTED);
    }

    @Test
    void a_limiting_promise_holds_while_nothing_goes_against_it_and_everything_could_be_read() {
        ClauseEvidence limit = at("sharing.consent", POLICY);
        assertThat(limit.status()).isEqualTo(ClauseStatus.NOTHING_CONTRARY_SEEN);
        assertThat(limit.why()).startsWith("in 2 classes and 1 other files, by undeclared-recipient");

        Coverage broken = new Coverage(2, 1, List.of(new Coverage.Unreadable("a", 0, 0, "b")), List.of(), List.of());
        CheckResult result = new CheckResult(List.of(), broken, 0, 0, DAY);
        EvidenceMatrix matrix = EvidenceMatrix.of(policy(POLICY), Facts.NONE, result, rules());
        assertThat(matrix.at("sharing.consent").orElseThrow().why()).isEqualTo("not everything could be read");
    }

    @Test
    void an_annotation_alone_shows_nothing_until_a_rule_compares_it_with_the_promise() {
        Fact job = fact(FactKind.RETAINED, "", 20).with(Map.of("group", "account"));
        Facts facts = facts(job);
        CheckResult nothing = new CheckResult(List.of(), facts.coverage(), 1, 0, DAY);

        ClauseEvidence without = EvidenceMatrix.of(policy(POLICY), facts, nothing, List.of())
                .at("data.account.keep")
                .orElseThrow();
        ClauseEvidence with = EvidenceMatrix.of(policy(POLICY), facts, nothing, List.of("retention-mismatch"))
                .at("data.account.keep")
                .orElseThrow();

        assertThat(without.status()).isEqualTo(ClauseStatus.NOT_FOUND);
        assertThat(without.why()).isEqualTo("no rule looks for it yet");
        assertThat(with.status()).isEqualTo(ClauseStatus.SEEN);
    }

    @Test
    void purposes_are_seen_where_code_says_that_it_serves_them() {
        Fact used = EMAIL.along(new Trace(List.of(), List.of(), List.of(), List.of("service")));

        assertThat(at("data.account.why", POLICY, used).status()).isEqualTo(ClauseStatus.SEEN);
        assertThat(at("data.account.why", POLICY, EMAIL).status()).isEqualTo(ClauseStatus.NOT_FOUND);
    }

    @Test
    void cookies_are_seen_where_they_are_set() {
        Fact session = fact(FactKind.COOKIE, "", 4).with(Map.of("name", "JSESSIONID"));
        EvidenceMatrix matrix = matrix(POLICY, List.of(), session);
        List<ClauseEvidence> cookies = matrix.clauses().stream()
                .filter(clause -> clause.kind() == ClauseKind.COOKIES)
                .toList();

        assertThat(cookies).extracting(ClauseEvidence::status).contains(ClauseStatus.SEEN, ClauseStatus.NOT_FOUND);
    }

    @Test
    void headings_and_disclaimers_have_nothing_to_check_and_measures_are_seen_only_together() {
        assertThat(at("security.no-guarantee", POLICY).status()).isEqualTo(ClauseStatus.NOTHING_TO_CHECK);
        Fact hashed = fact(FactKind.STORED, "credential.password", 5)
                .along(new Trace(List.of(), List.of("salted-hash"), List.of(), List.of()));
        ClauseEvidence measures = at("security.safeguards", POLICY, hashed);
        assertThat(measures.status()).isEqualTo(ClauseStatus.NOT_FOUND);
        assertThat(measures.places()).hasSize(1);
        String only = POLICY.replace("measures: [password-hashing, backups]", "measures: [password-hashing]");
        assertThat(at("security.safeguards", only, hashed).status()).isEqualTo(ClauseStatus.SEEN);
    }

    @Test
    void every_clause_of_the_completed_policy_has_one_status_and_a_line() {
        Policy site =
                PolicyReader.create().readBuiltIn("smartaimovies/complete.yaml").policy();
        CheckResult nothing = new CheckResult(List.of(), Coverage.NOTHING, 0, 0, DAY);

        EvidenceMatrix matrix = EvidenceMatrix.of(site, Facts.NONE, nothing, rules());

        assertThat(matrix.clauses())
                .hasSizeGreaterThan(60)
                .allSatisfy(clause -> assertThat(clause.at().line()).isPositive());
        assertThat(matrix.clauses()).extracting(ClauseEvidence::path).doesNotHaveDuplicates();
        assertThat(matrix.count(ClauseStatus.SEEN)).isZero();
        assertThat(Stream.of(ClauseStatus.values()).mapToInt(matrix::count).sum())
                .isEqualTo(matrix.clauses().size());
    }

    @Test
    void only_what_is_kept_attested_or_not_to_be_checked_can_be_published() {
        assertThat(Stream.of(ClauseStatus.values()).filter(ClauseStatus::isPublishable))
                .containsExactly(
                        ClauseStatus.SEEN,
                        ClauseStatus.NOTHING_CONTRARY_SEEN,
                        ClauseStatus.ATTESTED,
                        ClauseStatus.NOTHING_TO_CHECK);
    }

    @Test
    void is_told_as_data_and_as_a_table() throws IOException {
        EvidenceMatrix matrix = matrix(POLICY, List.of(), sent(), EMAIL, NAME);
        StringBuilder json = new StringBuilder();
        StringBuilder table = new StringBuilder();
        EvidenceReport.writeJson(matrix, json);
        EvidenceReport.writeMarkdown(matrix, table);

        JsonNode read = new ObjectMapper().readTree(json.toString());
        assertThat(read.get("clauses")).hasSize(matrix.clauses().size());
        assertThat(read.get("counts").get("attested").asInt()).isEqualTo(2);
        assertThat(table.toString())
                .startsWith(EvidenceReport.counts(matrix))
                .contains(
                        "| data.account | which data: account | seen | Shop.java:10, Shop.java:11, Shop.java:30 |",
                        "| recipients.partner.agreement | contract with partner | attested | Ada until 2026-12-31: Contract 12. |");
    }

    private static ClauseEvidence at(String path, String policy, Fact... seen) {
        Optional<ClauseEvidence> found = matrix(policy, List.of(), seen).at(path);
        assertThat(found.map(ClauseEvidence::path)).contains(path);
        return found.orElseThrow();
    }

    private static EvidenceMatrix matrix(String policy, List<Finding> more, Fact... seen) {
        Facts facts = facts(seen);
        CheckResult checked =
                Rules.of(Vocabulary.load(), Vendors.load()).check(policy(policy), facts, Settings.on(DAY));
        List<Finding> findings =
                Stream.concat(checked.findings().stream(), more.stream()).toList();
        return EvidenceMatrix.of(
                policy(policy), facts, new CheckResult(findings, checked.coverage(), checked.facts(), 0, DAY), rules());
    }

    private static List<String> rules() {
        return Rules.infos().stream().map(info -> info.id().value()).toList();
    }

    private static Policy policy(String text) {
        return PolicyReader.create()
                .read(PolicySource.of("privacy-policy.yaml", text))
                .policy();
    }

    private static Facts facts(Fact... seen) {
        return new Facts(List.of(seen), new Coverage(2, 1, List.of(), List.of(), List.of()));
    }

    private static Fact sent() {
        return fact(FactKind.SHARED, "contact.email", 30)
                .to(new Target("http", "", "api.example.de", "", "", "java.net.http.HttpClient#send"));
    }

    private static Fact fact(FactKind kind, String category, int line) {
        return Fact.of(
                kind,
                Data.of(category),
                new Place("shop.Shop", "work", "Shop.java", line, 0),
                Evidence.fact(Known.API));
    }
}
