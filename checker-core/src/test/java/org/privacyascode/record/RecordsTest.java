package org.privacyascode.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.privacyascode.evidence.EvidenceMatrix;
import org.privacyascode.fact.Coverage;
import org.privacyascode.fact.Data;
import org.privacyascode.fact.Evidence;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Facts;
import org.privacyascode.fact.Known;
import org.privacyascode.fact.Place;
import org.privacyascode.finding.CheckResult;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.vocabulary.Vocabulary;
import org.privacyascode.policy.yaml.PolicyReader;
import org.privacyascode.policy.yaml.PolicySource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The records of the completed policy are the files in {@code expected}. After a change that is meant: {@code -Dtest=RecordsTest
 * -Drecords.write=true}, and review the difference.
 */
class RecordsTest {

    private static final Path EXPECTED = Path.of("src/test/resources/org/privacyascode/record/expected");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Policy SITE =
            PolicyReader.create().readBuiltIn("smartaimovies/complete.yaml").policy();
    private static final SortedMap<String, String> FILES = records(SITE);

    private static final String HOSTILE =
            """
            format: ppac/1
            controller: "=1+1 <b>&\\"x\\" | `y`"
            site: example.com
            contact: privacy@example.com
            data:
              account:
                title: "=cmd|' /C calc'!A0"
                items: {email: {is: contact.email, label: "a, \\"b\\" <script>"}}
                for: service
                keep: {tbd: "How long?"}
            recipients:
              partner: {name: {tbd: "Who?"}, gets: {tbd: "What?"}, country: {tbd: "Where?"}}
              other: {name: "</text><script>alert(1)</script>", gets: [account], country: US}
            cookies:
              "a*": {for: service, lasts: session}
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "processing.csv",
                "processing.md",
                "recipients.csv",
                "recipients.md",
                "cookies.json",
                "data-map.svg",
                "tilt.json",
                "dpv.jsonld",
                "fides.yml"
            })
    void the_completed_policy_gives_what_is_expected(String name) throws IOException {
        if (Boolean.getBoolean("records.write")) {
            Files.writeString(EXPECTED.resolve(name), FILES.get(name));
        }
        assertThat(EXPECTED.resolve(name)).content().isEqualTo(FILES.get(name));
    }

    @Test
    void there_is_a_file_for_each_record_and_the_same_twice() {
        assertThat(FILES).hasSize(9).isEqualTo(records(SITE));
    }

    @Test
    void the_record_of_processing_has_a_row_for_each_purpose_and_group_with_its_evidence() {
        Fact stored = Fact.of(
                FactKind.STORED,
                Data.of("usage.page_views"),
                new Place("shop.A", "b", "A.java", 7, 0),
                Evidence.fact(Known.API));
        Facts facts = new Facts(List.of(stored), new Coverage(1, 0, List.of(), List.of(), List.of()));
        CheckResult result = new CheckResult(List.of(), facts.coverage(), 1, 0, DAY);
        EvidenceMatrix matrix = EvidenceMatrix.of(SITE, facts, result, List.of());

        List<String> rows = Records.of(SITE, Vocabulary.load(), Optional.of(matrix), DAY)
                .get("processing.csv")
                .lines()
                .toList();

        assertThat(rows).hasSize(1 + Activities.of(SITE).size()).hasSizeGreaterThan(9);
        assertThat(rows).filteredOn(row -> row.contains("Usage Data")).allMatch(row -> row.contains("A.java:7"));
        assertThat(FILES.get("processing.csv").lines().skip(1)).allMatch(row -> row.endsWith(",not checked,"));
    }

    @Test
    void what_is_to_be_decided_is_said_so_and_never_left_out() {
        Policy draft =
                PolicyReader.create().readBuiltIn("smartaimovies/policy.yaml").policy();
        SortedMap<String, String> files = records(draft);

        assertThat(files.get("processing.csv").lines().skip(1)).allMatch(row -> row.contains("to be decided"));
        assertThat(files.get("recipients.csv")).contains("hosting,to be decided,processor,hosting,to be decided");
        assertThat(files.get("cookies.json")).contains("\"consent\": \"to be decided\"", "\"open\"");
    }

    @Test
    void no_name_becomes_a_formula_markup_or_a_row() throws IOException, ParserConfigurationException, SAXException {
        SortedMap<String, String> files = records(policy(HOSTILE));

        assertThat(files.get("processing.csv").lines()).hasSize(2);
        assertThat(files.get("processing.csv")).contains(",'=cmd|' /C calc'!A0,\"a, \"\"b\"\" <script>\",");
        assertThat(files.get("recipients.md")).doesNotContain("<script>", "</text>");
        assertThat(files.get("data-map.svg")).doesNotContain("<script", "</text></text>");
        svg(files.get("data-map.svg"));
        new ObjectMapper().readTree(files.get("tilt.json"));
        assertThat(fides(files.get("fides.yml")).get("system").get(0).get("name"))
                .isEqualTo("=1+1 <b>&\"x\" | `y`");
    }

    @Test
    void the_map_draws_every_group_purpose_and_recipient_and_says_it_in_words()
            throws IOException, ParserConfigurationException, SAXException {
        Document map = svg(FILES.get("data-map.svg"));

        int boxes = SITE.data().values().size()
                + SITE.purposes().values().size()
                + SITE.recipients().values().size();
        assertThat(map.getElementsByTagName("rect").getLength()).isEqualTo(boxes + 1);
        NodeList lines = map.getElementsByTagName("path");
        String said = map.getElementsByTagName("desc").item(0).getTextContent();
        assertThat(lines.getLength()).isGreaterThan(15);
        for (int index = 0; index < lines.getLength(); index++) {
            assertThat(said).contains(lines.item(index).getTextContent());
        }
        assertThat(map.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(FILES.get("data-map.svg").replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain("http", "href", "@import", "url(");
    }

    @Test
    void tilt_has_every_member_that_its_schema_requires_in_the_form_it_requires() {
        for (JsonNode tilt : List.of(json(FILES, "tilt.json"), json(records(policy(HOSTILE)), "tilt.json"))) {
            has(
                    tilt,
                    "meta, controller, dataProtectionOfficer, dataDisclosed, thirdCountryTransfers, accessAndDataPortability,"
                            + " sources, rightToInformation, rightToRectificationOrDeletion, rightToDataPortability,"
                            + " rightToWithdrawConsent, rightToComplain, automatedDecisionMaking, changesOfPurpose");
            has(tilt.get("meta"), "_id, name, created, modified, version, language, status, url, _hash");
            has(tilt.get("controller"), "name, address, country, representative");
            has(tilt.get("controller").get("representative"), "name, email");
            has(tilt.get("dataProtectionOfficer"), "name, address, country, email");
            has(tilt.get("accessAndDataPortability"), "available");
            assertThat(tilt.get("meta").get("_hash").asString()).matches("[0-9a-f]{64}");
            assertThat(tilt.get("meta").get("version").asInt()).isPositive();
            assertThat(tilt.get("controller").get("country").asString()).matches("[A-Z]{2}");
            for (JsonNode data : tilt.get("dataDisclosed")) {
                has(
                        data,
                        "_id, category, purposes, legalBases, legitimateInterests, recipients, storage, nonDisclosure");
                data.get("purposes").forEach(purpose -> has(purpose, "purpose, description"));
                data.get("recipients").forEach(recipient -> has(recipient, "category"));
                data.get("legalBases")
                        .forEach(basis ->
                                assertThat(basis.get("reference").asString()).matches("[A-Z]+(-[0-9]+)+-[a-z]+"));
                for (JsonNode storage : data.get("storage")) {
                    has(storage, "aggregationFunction");
                    storage.get("temporal")
                            .forEach(each -> assertThat(each.get("ttl").asString())
                                    .matches("P([0-9]+Y)?([0-9]+M)?([0-9]+D)?(T([0-9]+H)?([0-9]+M)?)?"));
                }
            }
            tilt.get("sources").forEach(source -> has(source, "_id, dataCategory, sources"));
        }
    }

    @Test
    void tilt_says_what_the_policy_says() {
        JsonNode tilt = json(FILES, "tilt.json");

        assertThat(tilt.get("thirdCountryTransfers").get(0).get("country").asString())
                .isEqualTo("US");
        assertThat(tilt.get("thirdCountryTransfers")
                        .get(0)
                        .get("standardDataProtectionClause")
                        .get("available")
                        .asBoolean())
                .isTrue();
        assertThat(tilt.get("rightToComplain")
                        .get("supervisoryAuthority")
                        .get("name")
                        .asString())
                .isEqualTo("Irish Data Protection Commission");
        assertThat(tilt.get("dataDisclosed")
                        .get(2)
                        .get("storage")
                        .get(0)
                        .get("temporal")
                        .get(0)
                        .get("ttl")
                        .asString())
                .isEqualTo("P14M");
    }

    /** What a processor of JSON-LD does: every key and type becomes an absolute IRI by the context, and nothing has to be fetched. */
    @Test
    void every_term_of_dpv_expands_to_an_iri_and_every_reference_within_the_policy_is_there() {
        JsonNode graph = json(FILES, "dpv.jsonld");
        JsonNode context = graph.get("@context");
        List<String> prefixes = new ArrayList<>(context.propertyNames());
        List<String> named = new ArrayList<>();
        List<String> referred = new ArrayList<>();
        graph.get("@graph").forEach(node -> walk(node, prefixes, named, referred));

        prefixes.forEach(prefix -> assertThat(context.get(prefix).asString()).matches("(https?://|urn:).*[#/:]"));
        assertThat(named).hasSizeGreaterThan(15).contains("policy:controller");
        assertThat(named)
                .containsAll(
                        referred.stream().filter(id -> id.startsWith("policy:")).toList());
        assertThat(FILES.get("dpv.jsonld"))
                .contains("\"@type\": \"https://w3id.org/dpv/pd#EmailAddress\"", "eu-gdpr:A6-1-b");
    }

    @Test
    void fides_has_a_declaration_for_each_row_with_keys_of_fideslang() {
        Map<String, List<Map<String, Object>>> manifest = fides(FILES.get("fides.yml"));
        @SuppressWarnings("unchecked")
        List<Map<String, Object>> declarations =
                (List<Map<String, Object>>) manifest.get("system").get(0).get("privacy_declarations");
        List<Object> subjects = manifest.get("data_subject").stream()
                .map(subject -> subject.get("fides_key"))
                .toList();

        assertThat(declarations).hasSize(Activities.of(SITE).size()).allSatisfy(declaration -> {
            assertThat((List<?>) declaration.get("data_categories"))
                    .isNotEmpty()
                    .allMatch(key -> key.toString().startsWith("user"));
            assertThat(declaration.get("data_use").toString()).matches("[a-z_]+(\\.[a-z_]+)*");
            assertThat(subjects).containsAll((List<?>) declaration.get("data_subjects"));
        });
    }

    private static void walk(JsonNode node, List<String> prefixes, List<String> named, List<String> referred) {
        if (node.isArray()) {
            node.forEach(each -> walk(each, prefixes, named, referred));
        } else if (node.isObject()) {
            for (String key : node.propertyNames()) {
                if (!key.startsWith("@")) {
                    assertThat(prefixes).as(key).contains(key.split(":")[0]);
                    walk(node.get(key), prefixes, named, referred);
                }
            }
            for (String key : List.of("@id", "@type")) {
                if (node.has(key)) {
                    String value = node.get(key).asString();
                    assertThat(value).matches(Pattern.compile("https?://.*|(" + String.join("|", prefixes) + "):.+"));
                }
            }
            if (node.has("@id")) {
                (node.has("@type") ? named : referred).add(node.get("@id").asString());
            }
        }
    }

    private static void has(JsonNode node, String members) {
        assertThat(node.propertyNames()).contains(members.split(", "));
    }

    private static JsonNode json(SortedMap<String, String> files, String name) {
        return new ObjectMapper().readTree(files.get(name));
    }

    private static Map<String, List<Map<String, Object>>> fides(String yaml) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
    }

    private static Document svg(String text) throws IOException, ParserConfigurationException, SAXException {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    private static Policy policy(String text) {
        return PolicyReader.create()
                .read(PolicySource.of("privacy-policy.yaml", text))
                .policy();
    }

    private static SortedMap<String, String> records(Policy policy) {
        return Records.of(policy, Vocabulary.load(), Optional.empty(), DAY);
    }
}
