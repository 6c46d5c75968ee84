package org.privacyascode.policy.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.privacyascode.policy.Origins;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.PolicyJson;

class ShortFormTest {
    private static final PolicyReader READER = PolicyReader.create();

    private static final String LONG =
            """
            format: ppac/1
            policy: smartaimovies-com
            status: draft
            site: smartaimovies.com
            document: {language: en}
            controller: {name: Smart AI Movies Ltd, legal-name: Smart AI Movies Ltd}
            contact: {privacy: {email: privacy@smartaimovies.com}}
            subjects: [user]
            sections: [{id: data}, {id: purposes}, {id: cookies}, {id: sharing}, {id: rights}, {id: changes}, {id: contact}]
            sources:
              provided: {kind: data-subject}
              automatic: {kind: observed}
            data:
              account:
                source: provided
                subjects: [user]
                items:
                  email: {is: contact.email}
                  username: {is: identity.username}
                  password: {is: credential.password, stored-as: salted-hash}
                for: [service]
                keep: {until: account-closed}
              usage:
                source: automatic
                subjects: [user]
                items:
                  ip-address: {is: device.ip_address}
                  page-views: {is: usage.page_views}
                for: [improvement, security]
                keep: {for: P14M, after: collection}
              logs:
                source: automatic
                subjects: [user]
                items: {ip-address: {is: device.ip_address}}
                for: [security]
                keep: {for: P90D, after: collection}
                log: true
            purposes:
              service: {is: service}
              improvement: {is: improvement}
              security: {is: security}
            recipients:
              matomo-cloud:
                name: Matomo Cloud
                kind: analytics
                gets: [usage]
                country: [DE]
                vendor: matomo-cloud
                hosts: [matomo.cloud, "*.matomo.cloud", cdn.matomo.cloud, "*.cdn.matomo.cloud"]
                packages: [org.matomo.java.tracking, org.piwik.java.tracking]
              hosting: {name: Example GmbH, hosts: ["*.example.de"], gets: [account, usage, logs], country: [DE]}
            cookies:
              types:
                service:
                  for: [service]
                  strictly-necessary: true
                  items: {jsessionid: {name: JSESSIONID, technology: cookie, party: first, lasts: session}}
                improvement:
                  for: [improvement]
                  strictly-necessary: false
                  consent: {how: banner, before-setting: true}
                  items: {pk-id: {name: "_pk_id*", technology: cookie, party: first, lasts: P13M}}
            own-hosts: ["*.svc.cluster.local", "${*_SERVICE_URL}"]
            """;

    @Test
    void the_short_form_and_the_long_form_give_one_policy() {
        Policy shortForm = READER.readBuiltIn("examples/minimal.yaml").policy();
        Policy longForm = read(LONG);
        assertThat(PolicyJson.of(shortForm)).isEqualTo(PolicyJson.of(longForm));
        assertThat(shortForm.with(Origins.NONE)).isEqualTo(longForm.with(Origins.NONE));
    }

    @Test
    void the_same_policy_gives_the_same_bytes() {
        assertThat(PolicyJson.of(read(LONG))).isEqualTo(PolicyJson.of(read(LONG)));
    }

    @Test
    void items_whose_keys_end_alike_get_names_of_their_own() {
        Policy policy = read(
                """
                format: ppac/1
                data: {a: {items: [contact.email, identity.name, contact.address.country, device.type, contact.email.work]}}
                """);
        assertThat(policy.data().values().get(0).items().stream()
                        .map(item -> item.id().item()))
                .containsExactly("email", "name", "country", "type", "work");
        Policy alike = read("format: ppac/1\ndata: {a: {items: [security, security.fraud, security]}}\n");
        assertThat(alike.data().values().get(0).items().stream()
                        .map(item -> item.id().item()))
                .containsExactly("security", "fraud", "security-2");
    }

    @Test
    void words_and_maps_say_how_long_alike() {
        String policy = "format: ppac/1\ndata: {a: {keep: %s}}\n";
        assertSame(
                policy, "\"2 years after last-message, then erase\"", "{for: P2Y, after: last-message, then: erase}");
        assertSame(policy, "until account closed", "{until: account-closed}");
        assertSame(policy, "until contract-end then archive", "{until: contract-end, then: archive}");
        assertSame(policy, "P90D", "{for: 90 days, after: collection}");
    }

    @Test
    void one_word_and_a_map_say_the_rest_alike() {
        assertSame("format: ppac/1\nautomated-decisions: %s\n", "false", "{used: false}");
        assertSame("format: ppac/1\nsells-or-shares: %s\n", "false", "{sells: false, shares: false}");
        assertSame("format: ppac/1\nservices: %s\n", "[{kind: web site}]", "{web-site: {kind: web site}}");
        assertSame(
                "format: ppac/1\ncontact: %s\n",
                "\"https://a.example/x\"", "{privacy: {form: \"https://a.example/x\"}}");
        assertSame("format: ppac/1\ndata: {a: {required: %s}}\n", "statute", "{kind: statute}");
        assertSame("format: ppac/1\nrecipients: {a: {country: %s}}\n", "DE", "[DE]");
    }

    @Test
    void cookies_of_one_kind_are_one_type_and_others_are_not() {
        Policy policy = read(
                """
                format: ppac/1
                cookies:
                  a: {for: service, lasts: session}
                  b: {for: service, lasts: 1 day}
                  c: {for: service, lasts: 1 day, consent: banner}
                  A.c: {for: [improvement, service], lasts: 1 day}
                """);
        assertThat(policy.cookies().types().stream()
                        .map(type -> type.id() + " " + type.strictlyNecessary().orElse(false) + " "
                                + type.items().stream()
                                        .map(cookie -> cookie.id().value())
                                        .toList()))
                .containsExactly("service true [a, b]", "service-2 false [c]", "improvement-service false [a-c]");
    }

    private static void assertSame(String template, String first, String second) {
        assertThat(PolicyJson.of(read(template.formatted(first))))
                .isEqualTo(PolicyJson.of(read(template.formatted(second))));
    }

    private static Policy read(String yaml) {
        return READER.read(PolicySource.of("p.yaml", yaml)).policy();
    }
}
