package org.privacyascode.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.privacyascode.finding.RuleId;
import org.privacyascode.finding.Severity;

class ExplanationTest {

    @Test
    void a_finding_is_told_step_by_step_with_reasons_both_ways_out_and_the_exception_to_paste() {
        assertThat(Explanation.of(Samples.DISCLOSURE))
                .isEqualTo(
                        """
                        ERROR  undeclared-disclosure  %s
                        Email address (account.email) is given to SendGrid, but the policy does not say so.

                        Place 1: shop.Mailer.send
                          1.  collected  RegistrationForm.email  src/main/java/shop/RegistrationForm.java:9  @PersonalData
                          2.  sent by    SendGrid.api            src/main/java/shop/Mailer.java:31           vendor: SendGrid, United States
                          Believed because the field's name says 'email'.

                        What to do
                          Either stop sending it, or declare it in privacy-policy.yaml:121 (legal will be asked to approve):
                            recipients:
                              twilio-sendgrid: {gets: [account.email], country: US}

                        If the tool is wrong
                          If this is no personal data, mark the member @NotPersonalData(reason = "...").

                        To accept it, with a reason, a name and an end date, paste below accepted: in privacy-acceptances.yaml
                          - rule: undeclared-disclosure
                            finding: "%s"
                            members:
                              - shop.Mailer.send
                            reason: ...
                            by: ...
                            until: ...

                        The rule: explain --rule undeclared-disclosure
                        """
                                .formatted(Samples.DISCLOSURE.fingerprint(), Samples.DISCLOSURE.fingerprint()));
    }

    @Test
    void a_rule_is_told_by_its_page() {
        assertThat(Explanation.of(new RuleId("undeclared-disclosure")))
                .startsWith(
                        "undeclared-disclosure (error)\n\nThe policy names the recipient, but this item is not among")
                .contains("\nFires\n", "\nDoes not fire\n", "\nWays out\n* **Code:**", "\nAccepting it\n");
    }

    @Test
    void who_accepted_it_is_told_too() {
        assertThat(Explanation.of(Samples.ACCEPTED))
                .isEqualTo("\nAccepted in privacy-acceptances.yaml:3:5: Read by | two. (Ada, until 2027-03-31)\n");
        assertThat(Explanation.of(Samples.INHERITED)).contains("baseline");
    }

    @Test
    void the_page_of_a_rule_says_how_serious_it_is_and_when_it_fires() {
        assertThat(RulePage.of(new RuleId("unused-declaration")).usual()).isEqualTo(Severity.WARNING);
        assertThat(RulePage.of(new RuleId("unused-declaration")).fires()).doesNotContain("**", "\n");
        assertThat(RulePage.of(new RuleId("logged-data")).section("No such section"))
                .isEmpty();
    }
}
