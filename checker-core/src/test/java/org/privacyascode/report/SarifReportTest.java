package org.privacyascode.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.privacyascode.finding.CheckResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class SarifReportTest {

    private static final Schema OASIS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(
                    Objects.requireNonNull(
                            SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"),
                            "the schema of OASIS"),
                    InputFormat.JSON);

    @Test
    void keeps_to_the_schema_of_oasis() throws IOException {
        for (CheckResult result : List.of(Samples.everything(), Samples.nothing())) {
            assertThat(problems(Samples.text(ReportFormat.SARIF, result))).isEmpty();
        }
    }

    @Test
    void the_schema_refuses_what_is_not_sarif() throws IOException {
        String sarif = Samples.text(ReportFormat.SARIF, Samples.everything());

        assertThat(problems(sarif.replace("\"level\": \"warning\"", "\"level\": \"bad\"")))
                .isNotEmpty();
        assertThat(problems(sarif.replace("\"threadFlows\"", "\"threadFlow\""))).isNotEmpty();
    }

    @Test
    void is_one_run_whose_results_have_rule_level_place_and_fingerprint() throws IOException {
        JsonNode run = run(Samples.everything());
        JsonNode result = run.get("results").get(0);

        assertThat(result.get("ruleId").asString()).isEqualTo("undeclared-disclosure");
        assertThat(result.get("level").asString()).isEqualTo("error");
        assertThat(result.get("message").get("text").asString())
                .startsWith(Samples.DISCLOSURE.message() + "\nEither stop sending it, or declare it in ")
                .contains("twilio-sendgrid: {gets: [account.email], country: US}");
        assertThat(place(result).get("artifactLocation").get("uri").asString())
                .isEqualTo("src/main/java/shop/Mailer.java");
        assertThat(place(result).get("region").get("startLine").asInt()).isEqualTo(31);
        assertThat(result.get("partialFingerprints").get("privacyFinding/v1").asString())
                .isEqualTo(Samples.DISCLOSURE.fingerprint());
    }

    @Test
    void a_flow_is_a_code_flow_with_every_step() throws IOException {
        JsonNode result = run(Samples.everything()).get("results").get(0);
        JsonNode steps =
                result.get("codeFlows").get(0).get("threadFlows").get(0).get("locations");

        assertThat(steps).hasSize(2);
        assertThat(steps.get(0)
                        .get("location")
                        .get("physicalLocation")
                        .get("region")
                        .get("startLine")
                        .asInt())
                .isEqualTo(9);
        assertThat(steps.get(1).get("location").get("message").get("text").asString())
                .isEqualTo("sent by SendGrid.api (vendor: SendGrid, United States)");
    }

    @Test
    void a_rule_brings_its_page_and_its_address() throws IOException {
        JsonNode run = run(Samples.everything());
        JsonNode rules = run.get("tool").get("driver").get("rules");
        JsonNode result = run.get("results").get(0);
        JsonNode rule = rules.get(result.get("ruleIndex").asInt());

        assertThat(rule.get("id").asString()).isEqualTo("undeclared-disclosure");
        assertThat(rule.get("helpUri").asString())
                .isEqualTo("https://privacyascode.org/docs/rules/undeclared-disclosure.md");
        assertThat(rule.get("help").get("markdown").asString()).startsWith("# undeclared-disclosure");
        assertThat(rule.get("shortDescription").get("text").asString())
                .isEqualTo("The policy names the recipient, but this item is not among what it gets.");
        assertThat(rule.get("defaultConfiguration").get("level").asString()).isEqualTo("error");
    }

    @Test
    void what_is_accepted_is_suppressed_with_its_reason() throws IOException {
        JsonNode results = run(Samples.everything()).get("results");

        assertThat(results.get(0).has("suppressions")).isFalse();
        assertThat(results.get(3)
                        .get("suppressions")
                        .get(0)
                        .get("justification")
                        .asString())
                .isEqualTo("Read by | two. (Ada, until 2027-03-31)");
        assertThat(results.get(4)
                        .get("suppressions")
                        .get(0)
                        .get("justification")
                        .asString())
                .contains("baseline");
    }

    @Test
    void paths_are_encoded_and_a_class_without_a_file_has_no_invented_one() throws IOException {
        JsonNode results = run(Samples.everything()).get("results");

        assertThat(place(results.get(1)).get("artifactLocation").get("uri").asString())
                .isEqualTo("src/a%20b/%C3%BCber%7C%60%5D%3Cx%3E%25%3A%3A%2C.yml");
        assertThat(place(results.get(1)).get("region").get("startColumn").asInt())
                .isEqualTo(7);
        assertThat(results.get(2).get("locations")).isEmpty();
        assertThat(results.get(2)
                        .get("relatedLocations")
                        .get(0)
                        .get("logicalLocations")
                        .get(0)
                        .get("fullyQualifiedName")
                        .asString())
                .isEqualTo("lib.Old$Log.write");
    }

    @Test
    void what_could_not_be_read_is_no_success() throws IOException {
        JsonNode broken = run(Samples.everything()).get("invocations").get(0);

        assertThat(broken.get("executionSuccessful").asBoolean()).isFalse();
        assertThat(broken.get("toolExecutionNotifications")
                        .get(0)
                        .get("message")
                        .get("text")
                        .asString())
                .isEqualTo("b.yml could not be read: a tab");
        assertThat(run(Samples.nothing())
                        .get("invocations")
                        .get(0)
                        .get("executionSuccessful")
                        .asBoolean())
                .isTrue();
    }

    private static JsonNode place(JsonNode result) {
        return result.get("locations").get(0).get("physicalLocation");
    }

    private static JsonNode run(CheckResult result) throws IOException {
        JsonNode runs = new ObjectMapper()
                .readTree(Samples.text(ReportFormat.SARIF, result))
                .get("runs");
        assertThat(runs).hasSize(1);
        return runs.get(0);
    }

    private static List<String> problems(String json) {
        return OASIS.validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }
}
