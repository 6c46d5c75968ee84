package org.privacyascode.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.privacyascode.fact.Coverage;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.Facts;
import org.privacyascode.finding.CheckResult;
import org.privacyascode.finding.Declaration;
import org.privacyascode.finding.Finding;
import org.privacyascode.policy.vendor.Vendors;
import org.privacyascode.policy.vocabulary.Vocabulary;
import org.privacyascode.policy.yaml.PolicyReader;
import org.privacyascode.policy.yaml.PolicySource;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** A small policy, and checks against it. */
final class Shop {

    static final String POLICY =
            """
            format: ppac/1
            controller: Smart AI Movies Ltd
            site: smartaimovies.com
            contact: privacy@smartaimovies.com
            subjects: [visitor, customer, applicant]
            data:
              account:
                items: [contact.email, identity.username, credential.password]
                for: service
                keep: until account-closed
              applications:
                items: {address: {is: contact.email}, birthday: {is: demographic.date_of_birth}}
                subjects: [applicant]
                for: [service]
                keep: 6 months
              usage:
                items: [device.ip_address, usage.page_views]
                for: [improvement, security]
                keep: 14 months
              logs:
                items: [device.ip_address]
                for: security
                keep: 90 days
            purposes:
              improvement: {is: improvement, in: [shop.stats]}
            recipients:
              matomo-cloud: {gets: [usage], country: DE}
              partner: {name: Example GmbH, hosts: ["*.example.de"], config-keys: [partner.url], gets: [usage, account.username], country: DE}
              printer: {name: Printer AG, packages: [shop.print], gets: [account, applications], country: CH}
            cookies:
              JSESSIONID: {for: service, lasts: session}
              "_pk_id*": {for: improvement, lasts: 13 months, consent: banner}
            own-hosts: ["*.svc.cluster.local", "${*_SERVICE_URL}"]
            """;

    static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final Vendors VENDORS = Vendors.load();
    private static final Rules RULES = Rules.of(VOCABULARY, VENDORS);
    private static final PolicyReader READER = PolicyReader.of(VOCABULARY, VENDORS);

    private Shop() {}

    static CheckResult check(String policy, Settings settings, Facts facts) {
        return RULES.check(
                READER.read(PolicySource.of("privacy-policy.yaml", policy)).policy(), facts, settings);
    }

    /** The findings of one rule, in a check of a part. */
    static List<Finding> findings(String rule, String policy, Fact... facts) {
        Facts seen = new Facts(Stream.of(facts).toList(), new Coverage(1, 0, List.of(), List.of(), List.of()));
        return check(policy, Settings.on(DAY).ofPart(), seen).findings().stream()
                .filter(finding -> finding.rule().value().equals(rule))
                .toList();
    }

    static List<Finding> findings(String rule, Fact... facts) {
        return findings(rule, POLICY, facts);
    }

    /** The one finding of a rule; what it offers is pasted, read, and silences it. */
    static Finding silenced(String rule, String policy, Fact... facts) {
        List<Finding> found = findings(rule, policy, facts);
        assertThat(found).hasSize(1);
        Declaration offered = found.get(0).waysOut().declaration().orElseThrow();
        assertThat(findings(rule, merged(policy, offered), facts))
                .as("after merging:%n%s", offered.yaml())
                .isEmpty();
        if (!offered.changes()) {
            assertThat(findings(rule, pasted(policy, offered), facts))
                    .as("after pasting at %s:%n%s", offered.at(), offered.yaml())
                    .isEmpty();
        }
        return found.get(0);
    }

    static Finding silenced(String rule, Fact... facts) {
        return silenced(rule, POLICY, facts);
    }

    /** Keys that exist get the new value, others are added. */
    private static String merged(String policy, Declaration offered) {
        Yaml yaml = new Yaml();
        Map<String, Object> tree = yaml.load(policy);
        DumperOptions block = new DumperOptions();
        block.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        return new Yaml(block).dump(merge(tree, yaml.load(offered.yaml())));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> merge(Map<String, Object> into, Map<String, Object> from) {
        Map<String, Object> all = new LinkedHashMap<>(into);
        from.forEach((key, value) -> all.merge(
                key,
                value,
                (old, fresh) -> old instanceof Map && fresh instanceof Map
                        ? merge((Map<String, Object>) old, (Map<String, Object>) fresh)
                        : fresh));
        return all;
    }

    /** What a person does: puts each section's lines below the line that opens the section, or at the end of the file. */
    private static String pasted(String policy, Declaration offered) {
        String text = policy;
        for (String section : offered.yaml().split("\n(?=\\S)")) {
            String head = section.lines().findFirst().orElseThrow() + "\n";
            String body = section.substring(head.length()).stripTrailing() + "\n";
            int at = ("\n" + text).indexOf("\n" + head);
            text = at < 0
                    ? text + section.stripTrailing() + "\n"
                    : text.substring(0, at + head.length()) + body + text.substring(at + head.length());
        }
        if (offered.at().line() > 0) {
            assertThat(policy.lines().toList().get(offered.at().line() - 1))
                    .as("line %s", offered.at())
                    .matches("[a-z-]+:");
        }
        return text;
    }
}
