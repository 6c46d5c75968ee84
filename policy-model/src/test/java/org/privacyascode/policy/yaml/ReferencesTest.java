package org.privacyascode.policy.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.privacyascode.policy.problem.InvalidPolicyException;
import org.privacyascode.policy.problem.PolicyProblem;
import org.privacyascode.policy.vocabulary.CategoryKey;
import org.privacyascode.policy.vocabulary.Vocabulary;

class ReferencesTest {
    private static final PolicyReader READER = PolicyReader.create();

    private static final String POLICY =
            """
            format: ppac/1
            subjects: [visitor]
            contact: {privacy: {email: a@b.example}}
            sources: {given: {kind: data-subject}}
            data: {account: {source: given, subjects: [visitor], items: [contact.email], for: [service]}}
            purposes: {service: {uses: [account.email]}}
            recipients: {mail: {gets: [account], for: [service], via: providers}}
            sharing: {providers: {to: [mail]}}
            transfers: [{to: US, recipients: [mail]}]
            services: {shop: {data: [account], purposes: [service], recipients: [mail]}}
            cookies: {sid: {for: service, writes: [account.email], provider: mail}}
            never: [{share: contact.email, except: {to: mail, for: service}}, {log: account}]
            requests: {via: [contact.privacy.email], text: "Write to {contact.privacy.email}."}
            """;

    @Test
    void references_that_lead_somewhere_are_fine() {
        assertThatCode(() -> read(POLICY)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "source: given| source: givn| 5:1| no source of this policy. Did you mean given?",
                "subjects: [visitor], items| subjects: [visitr], items| 5:| no subject of this policy. Did you mean visitor?",
                "items: [contact.email], for: [service]| items: [contact.email], for: [servic]| 5:| no purpose of this policy. Did you mean service?",
                "uses: [account.email]| uses: [account.emial]| 6:| no group or item of this policy. Did you mean account.email?",
                "gets: [account]| gets: [acount]| 7:| no group or item of this policy. Did you mean account?",
                "gets: [account]| gets: [contact.email]| 7:| is a category of the vocabulary; here belongs a group or an item of this policy. Write account.email.",
                "gets: [account], for: [service]| gets: [account], for: [sevice]| 7:| no purpose of this policy. Did you mean service?",
                "via: providers| via: provider| 7:| no circumstance of sharing of this policy. Did you mean providers?",
                "to: [mail]| to: [mial]| 8:| no recipient of this policy. Did you mean mail?",
                "recipients: [mail]}]| recipients: [male]}]| 9:| no recipient of this policy. Write one of: mail.",
                "shop: {data: [account]| shop: {data: [accout]| 10:| no group or item of this policy.",
                "purposes: [service]| purposes: [servise]| 10:| no purpose of this policy.",
                "recipients: [mail]}}| recipients: [mall]}}| 10:| no recipient of this policy.",
                "writes: [account.email]| writes: [account.mail]| 11:| no group or item of this policy.",
                "provider: mail| provider: nail| 11:| no recipient of this policy.",
                "{share: contact.email| {share: contact.emial| 12:| neither in this policy nor in the vocabulary",
                "to: mail, for| to: maill, for| 12:| no recipient of this policy.",
                "mail, for: service| mail, for: srvice| 12:| no purpose of this policy.",
                "via: [contact.privacy.email]| via: [contact.privacy.form]| 13:| There is no fact",
                "to {contact.privacy.email}| to {contact.privacy.mail}| 13:| Did you mean contact.privacy.email?"
            })
    void a_reference_that_leads_nowhere_is_a_problem(String right, String wrong, String place, String message) {
        assertThat(POLICY).contains(right.strip());
        assertThat(problems(POLICY.replaceFirst(
                        java.util.regex.Pattern.quote(right.strip()),
                        java.util.regex.Matcher.quoteReplacement(wrong.strip()))))
                .map(PolicyProblem::toString)
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("p.yaml:" + place.strip())
                        .contains(message.strip()));
    }

    @Test
    void inserts_that_lead_back_are_a_problem() {
        assertThat(problems("format: ppac/1\ndocument: {title: \"{document.lead}\", lead: \"See {document.title}\"}\n"))
                .map(PolicyProblem::message)
                .containsExactly(
                        "The insert {document.lead} leads back to this text.",
                        "The insert {document.title} leads back to this text.");
        assertThatCode(() -> read(
                        "format: ppac/1\nsite: a.example\ndocument: {title: \"{site}\", lead: \"{document.title}\"}\n"))
                .doesNotThrowAnyException();
    }

    @Test
    void what_nothing_refers_to_is_noted_and_not_refused() {
        List<PolicyProblem> notices = read(POLICY.replace(
                        "purposes: {service", "purposes: {research: {is: improvement.research}, service"))
                .notices();
        assertThat(notices)
                .map(PolicyProblem::toString)
                .containsExactly(
                        "p.yaml:6:12: Nothing is done for the purpose research. Name it in for, give it uses, or remove it.");
        assertThat(read(POLICY).notices()).isEmpty();
    }

    @Test
    void a_clause_that_a_tool_drafted_is_never_published() {
        String drafted = "format: ppac/1\nstatus: %s\nlinks: {others: {text: x, found: true}}\n";
        assertThat(read(drafted.formatted("draft")).policy().unconfirmed()).containsExactly("links.others");
        assertThat(problems(drafted.formatted("published")))
                .map(PolicyProblem::toString)
                .containsExactly("p.yaml:3:27: links.others was drafted by the tool, and the policy is published."
                        + " Read the clause, correct it, and remove found.");
        assertThat(problems(drafted.formatted("approved"))).hasSize(1);
    }

    @Test
    void categories_of_its_own_join_the_vocabulary() {
        ReadPolicy read = read(
                """
                format: ppac/1
                vocabulary: {identity.x-loyalty: {label: Loyalty number, tokens: [bonus card], special: art9}}
                data: {club: {items: [identity.x-loyalty]}}
                """);
        Vocabulary vocabulary = read.policy().vocabulary(Vocabulary.load());
        assertThat(vocabulary.category(new CategoryKey("identity.x-loyalty")).map(category -> category.tokens()
                        .strong()))
                .contains(List.of("bonus card"));
        assertThat(vocabulary.lineage(new CategoryKey("identity.x-loyalty"))).hasSize(2);
        assertThat(problems("format: ppac/1\nvocabulary: {loyalty: {label: x}, nothing.x-y: {label: x}}\n"))
                .hasSize(2);
    }

    private static ReadPolicy read(String yaml) {
        return READER.read(PolicySource.of("p.yaml", yaml));
    }

    private static List<PolicyProblem> problems(String yaml) {
        return catchThrowableOfType(InvalidPolicyException.class, () -> read(yaml))
                .problems();
    }
}
