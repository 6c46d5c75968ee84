package org.privacyascode.policy.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.privacyascode.policy.problem.InvalidPolicyException;
import org.privacyascode.policy.problem.PolicyProblem;

class AllProblemsAtOnceTest {
    private static final PolicyReader READER = PolicyReader.create();

    private static final String FAULTS =
            """
            format: ppac/2
            policy: Smart Movies
            status: drft
            site: https://smartaimovies.com
            document: {version: "1.0", updated: 2025-13-01, language: english, regimes: [eu-gpdr]}
            controller: {name: Smart AI Movies, country: UK}
            contact: {privacy: {email: privacy at example.com, fax: 1}}
            data:
              account:
                items:
                  email: {is: contact.emial}
                  phone: {is: contact.phone, optional: "yes"}
                for: [servce]
                keep: {for: P30D, after: account-close}
              Logs: {items: [device.ip_address]}
            purposes:
              marketing: {basis: legitimate-interest}
            recipients:
              mail: {gets: [account.emial], via: nowhere}
              maps: {vendor: google-map}
            cookies: {sid: {for: service, lasts: forever}}
            rights: {erasur: {title: "Erase {contact.privcy.email}"}}
            """;

    @Test
    void reports_every_fault_of_a_file_with_its_place_and_what_to_do() {
        assertThat(problems(FAULTS))
                .map(PolicyProblem::toString)
                .containsExactly(
                        "p.yaml:1:9: The format \"ppac/2\" is not known. Write ppac/1, or use a newer version of the tool.",
                        "p.yaml:2:9: \"Smart Movies\" is no id: ids are lower-case words joined by hyphens. Write smart-movies.",
                        "p.yaml:3:9: \"drft\" is not a word that status knows. Did you mean draft?",
                        "p.yaml:4:7: \"https://smartaimovies.com\" is no host. Write a host like api.example.com or *.example.com, without scheme and path.",
                        "p.yaml:5:21: \"1.0\" is no version. Write three numbers: 1.0.0.",
                        "p.yaml:5:37: \"2025-13-01\" is no date. Write year, month and day: 2027-01-31.",
                        "p.yaml:5:59: \"english\" is no language. Write a tag of BCP 47: en, en-US, de.",
                        "p.yaml:5:78: There is no rule pack \"eu-gpdr\". Did you mean eu-gdpr?",
                        "p.yaml:6:46: \"UK\" is no country. The United Kingdom is GB.",
                        "p.yaml:7:28: \"privacy at example.com\" is no e-mail address. Write one like privacy@example.com.",
                        "p.yaml:7:52: The key \"fax\" is not known here. Write one of: email, form, phone, address, title, text, covers, except, note, only, attested, code, was, found.",
                        "p.yaml:11:19: \"contact.emial\" is no category of the vocabulary. Did you mean contact.email?",
                        "p.yaml:12:44: optional must be true or false. Write true or false, without quotes.",
                        "p.yaml:13:11: \"servce\" is no purpose of this policy. Did you mean service?",
                        "p.yaml:14:30: \"account-close\" is not a word that after knows. Did you mean account-closed?",
                        "p.yaml:15:3: \"Logs\" is no id: ids are lower-case words joined by hyphens, at most 60 letters. Write logs.",
                        "p.yaml:17:22: \"legitimate-interest\" is not a word that basis knows. Did you mean legitimate-interests?",
                        "p.yaml:19:17: \"account.emial\" is no group or item of this policy. Did you mean account.email?",
                        "p.yaml:19:33: \"nowhere\" is no circumstance of sharing of this policy. Declare it first.",
                        "p.yaml:20:18: The vendor catalogue has no \"google-map\". Did you mean google-maps-platform?",
                        "p.yaml:21:38: \"forever\" is no lifetime. Write session, persistent, or a time like 13 months or P13M.",
                        "p.yaml:22:10: \"erasur\" is no right that the tool knows. Did you mean erasure?",
                        "p.yaml:22:19: There is no fact \"contact.privcy.email\" in this policy. State it, or remove the insert.");
    }

    private static java.util.List<PolicyProblem> problems(String yaml) {
        return catchThrowableOfType(InvalidPolicyException.class, () -> READER.read(PolicySource.of("p.yaml", yaml)))
                .problems();
    }
}
