package org.privacyascode.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacyascode.policy.Policy;

/** A policy that is hostile in every free text gives a page of the same shape as one that is not. */
class HostilePolicyTest {

    private static final String POLICY =
            """
            format: ppac/1
            document: {title: X, lead: X}
            controller: {name: X, legal-name: X, address: X, register: X, dpo: {name: X}}
            contact: {privacy: {title: X, email: a@example.com, address: X}}
            sections:
              - {id: data, title: X, lead: X}
              - {id: own, title: X, text: X}
            sources: {provided: {kind: data-subject, notice: X}}
            data:
              account:
                title: X
                text: X
                source: provided
                items: {email: {is: contact.email, label: X, condition: X}, name: {is: identity.name, label: X}}
                for: [service]
                why: X
                required: {kind: contract, consequence: X}
                keep: {criteria: X}
            purposes: {service: {title: X, text: X, basis: {legitimate-interests: X}}}
            automated-decisions: {used: true, logic: X, significance: X, safeguards: X}
            cookies:
              explanation: {title: X, text: X}
              choices-title: X
              choices: {browser: {text: X}}
              types:
                all: {title: X, text: X, why: X, for: [service], consent: {how: banner, withdraw: X}, items: {a: {name: a, use: X}}}
            recipients: {host: {name: X, gets: all, country: US, condition: X, transfer: {safeguard: bcr, copy: X}}}
            sharing: {when: {title: X, text: X, condition: X, to: [host]}}
            rights: {access: {title: X, text: X, limits: X}, objection: {title: X, text: X, marketing: X}}
            requests: {title: X, text: X, verify-identity: X, agent: X, appeal: X}
            security: {one: {title: X, text: X}}
            links: {one: {title: X, text: X}}
            children: {check: X, clauses: {one: {title: X, text: X}}}
            changes:
              notice: {title: X, text: X}
              history: [{version: 2.0.0, date: 2026-01-01, summary: X}]
            glossary: {one: {title: X, text: X}}
            """;

    private static final List<String> TAME = shape(page("plain words"));

    /** Those that a policy can hold: one line, and no insert of a fact that it does not state. */
    static Stream<String> vectors() {
        return HostileTextTest.vectors()
                .filter(vector -> vector.length() < 200
                        && vector.indexOf('\n') < 0
                        && !vector.contains("{x}")
                        && !vector.isBlank());
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void changes_no_element_of_the_page_and_is_read_as_written(String vector) {
        Document page = page(vector);
        assertThat(shape(page)).isEqualTo(TAME);
        String shown = Hostile.tame(vector).strip();
        assertThat(page.selectFirst("h1").wholeText()).isEqualTo(shown);
        assertThat(page.selectFirst("#data-account").wholeText()).isEqualTo(shown);
        assertThat(page.selectFirst("#purposes-service strong").wholeText()).isEqualTo(shown);
        assertThat(page.select("[href]").eachAttr("href")).allMatch(LinkTarget::isAllowed);
    }

    private static Document page(String text) {
        Policy policy = Pages.policy(POLICY.replaceAll(
                "(?<![A-Za-z])X(?![A-Za-z])", java.util.regex.Matcher.quoteReplacement(quoted(text))));
        return Jsoup.parse(Pages.draft(policy).html());
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", "\\t") + "\"";
    }

    /** Every element with its attributes, but for those that repeat words of the policy. */
    private static List<String> shape(Document page) {
        return page.getAllElements().stream()
                .filter(element -> !element.normalName().equals("bdi"))
                .map(element -> element.normalName() + " " + element.id() + " " + element.className() + " "
                        + element.attr("href"))
                .toList();
    }
}
