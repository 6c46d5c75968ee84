package org.privacyascode.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.privacyascode.fact.Coverage;
import org.privacyascode.finding.CheckResult;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.Severity;
import org.privacyascode.finding.Subject;
import org.privacyascode.finding.WaysOut;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** JUnit XML, the summary of a build, and annotations. */
class HostingReportsTest {

    @Test
    void junit_counts_what_it_lists_and_fails_for_errors_only()
            throws IOException, ParserConfigurationException, SAXException {
        Element suite = junit(Samples.everything());

        assertThat(suite.getAttribute("tests")).isEqualTo("6");
        assertThat(suite.getElementsByTagName("testcase").getLength()).isEqualTo(6);
        assertThat(suite.getAttribute("failures")).isEqualTo("2");
        assertThat(suite.getElementsByTagName("failure").getLength()).isEqualTo(2);
        assertThat(suite.getAttribute("skipped")).isEqualTo("2");
        assertThat(suite.getElementsByTagName("skipped").getLength()).isEqualTo(2);
        Element failure = (Element) suite.getElementsByTagName("failure").item(1);
        assertThat(failure.getAttribute("message")).isEqualTo(Samples.DISCLOSURE.message());
        assertThat(failure.getTextContent())
                .contains("ERROR  undeclared-disclosure  Mailer.java:31", "twilio-sendgrid:");
        Element warning = (Element) suite.getElementsByTagName("system-out").item(0);
        assertThat(warning.getTextContent()).contains("<b>m</b>", "]]>", "\\u202e");
    }

    @Test
    void junit_of_a_clean_check_has_one_case_that_passes()
            throws IOException, ParserConfigurationException, SAXException {
        Element suite = junit(Samples.nothing());

        assertThat(suite.getElementsByTagName("testcase").getLength()).isEqualTo(1);
        assertThat(suite.getElementsByTagName("failure").getLength()).isZero();
    }

    @Test
    void github_gets_one_command_a_line_whatever_a_name_holds() throws IOException {
        List<String> lines =
                Samples.text(ReportFormat.GITHUB, Samples.everything()).lines().toList();

        assertThat(lines).hasSize(3);
        assertThat(lines.get(0))
                .startsWith(
                        "::error title=privacy%3A undeclared-disclosure,file=src/main/java/shop/Mailer.java,line=31::"
                                + "Email address (account.email) is given")
                .contains("%0AEither stop sending it");
        assertThat(lines.get(1))
                .startsWith("::warning title=privacy%3A undeclared-cookie,"
                        + "file=src/a b/\u00fcber|`]<x>%25%3A%3A%2C.yml,line=3,col=7::<b>m</b> | `x`")
                .contains("%250A");
        assertThat(lines.get(2)).startsWith("::notice title=privacy%3A logged-data::A log is written.");
        assertThat(Samples.text(ReportFormat.GITHUB, Samples.nothing())).isEmpty();
    }

    @Test
    void gitlab_gets_a_list_with_path_line_severity_and_fingerprint() throws IOException {
        JsonNode list = new ObjectMapper().readTree(Samples.text(ReportFormat.GITLAB, Samples.everything()));

        assertThat(list).hasSize(3);
        assertThat(list.get(0).get("fingerprint").asString()).isEqualTo(Samples.DISCLOSURE.fingerprint());
        assertThat(list.get(0).get("severity").asString()).isEqualTo("major");
        assertThat(list.get(0).get("location").get("lines").get("begin").asInt())
                .isEqualTo(31);
        assertThat(list.get(2).get("severity").asString()).isEqualTo("info");
        assertThat(list.get(2).get("location").get("path").asString()).isEqualTo("lib/Old$Log");
        assertThat(Samples.text(ReportFormat.GITLAB, Samples.nothing())).isEqualTo("[]\n");
    }

    @Test
    void the_summary_counts_lists_and_folds_and_lets_no_name_become_markup() throws IOException {
        String markdown = Samples.text(ReportFormat.SUMMARY, Samples.everything());
        String html = HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .render(Parser.builder()
                        .extensions(List.of(TablesExtension.create()))
                        .build()
                        .parse(markdown));

        assertThat(markdown)
                .startsWith("## Privacy check\n\n1 error, 1 warning, 1 note, 2 accepted findings.")
                .contains(
                        "| error | [undeclared-disclosure](https://privacyascode.org/docs/rules/undeclared-disclosure.md) |"
                                + " Mailer.java:31 | Email address")
                .contains("### Accepted", "| baseline | | |", "Read by \\| two. | Ada | 2027-03-31 |");
        assertThat(html).doesNotContain("<b>m</b>", "<x>", "href=\"javascript", "href=\"https://evil", "\u202E");
        assertThat(html.split("<tr>")).hasSize(1 + 2 + 3 + 2);
    }

    @Test
    void a_long_summary_is_cut_and_says_so() throws IOException {
        List<Finding> many = IntStream.range(0, 60)
                .mapToObj(number -> new Finding(
                        Samples.DISCLOSURE.rule(),
                        Severity.ERROR,
                        Subject.of("s" + number),
                        "m",
                        List.of(),
                        WaysOut.code("c")))
                .toList();
        CheckResult result =
                new CheckResult(many, Coverage.NOTHING, 0, 0, Samples.nothing().asOf());

        assertThat(Samples.text(ReportFormat.SUMMARY, result)).contains("\nand 10 more.\n");
    }

    private static Element junit(CheckResult result) throws IOException, ParserConfigurationException, SAXException {
        String xml = Samples.text(ReportFormat.JUNIT, result);
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
        return (Element) root.getElementsByTagName("testsuite").item(0);
    }
}
