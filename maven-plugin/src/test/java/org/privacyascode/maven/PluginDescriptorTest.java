package org.privacyascode.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The descriptor that Maven reads, as the build made it. */
class PluginDescriptorTest {

    private final List<Element> goals = elements(descriptor().getDocumentElement(), "mojo");

    @Test
    void offers_the_goals_under_their_prefix() {
        assertThat(text(descriptor().getDocumentElement(), "goalPrefix")).isEqualTo("privacy");
        assertThat(goals)
                .extracting(goal -> text(goal, "goal"))
                .containsExactlyInAnyOrder(
                        "approve",
                        "baseline",
                        "check",
                        "diff",
                        "evidence",
                        "explain",
                        "help",
                        "import",
                        "lint",
                        "publish",
                        "records",
                        "render",
                        "review",
                        "verify");
    }

    @Test
    void runs_beside_other_modules_unless_all_write_one_file() {
        assertThat(text(goal("baseline"), "threadSafe")).isEqualTo("false");
        assertThat(goals)
                .filteredOn(goal -> !text(goal, "goal").equals("baseline"))
                .allSatisfy(goal -> assertThat(text(goal, "threadSafe")).isEqualTo("true"));
    }

    @Test
    void gives_every_parameter_a_property_of_its_own_name_space() {
        List<Element> settable = goals.stream()
                .filter(goal -> !text(goal, "goal").equals("help"))
                .flatMap(goal -> elements(goal, "parameter").stream()
                        .filter(parameter -> text(parameter, "editable").equals("true"))
                        .map(parameter -> settings(goal, text(parameter, "name"))))
                .toList();

        assertThat(settable).hasSizeGreaterThan(8).allSatisfy(setting -> assertThat(setting.getTextContent())
                .matches("\\$\\{privacy\\.[a-zA-Z]+}"));
    }

    @Test
    void has_few_enough_parameters_to_know_them_all() {
        assertThat(goals).allSatisfy(goal -> assertThat(elements(goal, "parameter").stream()
                        .filter(parameter -> text(parameter, "editable").equals("true")))
                .hasSizeLessThanOrEqualTo(12));
    }

    @Test
    void checks_after_the_tests_and_renders_before_packaging() {
        assertThat(text(goal("check"), "phase")).isEqualTo("verify");
        assertThat(text(goal("render"), "phase")).isEqualTo("prepare-package");
    }

    @Test
    void sees_the_libraries_that_the_code_was_compiled_with_and_runs_with() {
        assertThat(text(goal("check"), "requiresDependencyResolution")).isEqualTo("compile+runtime");
    }

    private Element goal(String name) {
        return goals.stream()
                .filter(goal -> text(goal, "goal").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Element settings(Element goal, String parameter) {
        return elements(elements(goal, "configuration").get(0), parameter).stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError(parameter + " has no property"));
    }

    private static String text(Element parent, String name) {
        return elements(parent, name).get(0).getTextContent();
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int index = 0; index < found.getLength(); index++) {
            elements.add((Element) found.item(index));
        }
        return elements;
    }

    private static Document descriptor() {
        try (InputStream xml = PluginDescriptorTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml);
        } catch (Exception problem) {
            throw new IllegalStateException("the plugin has no descriptor", problem);
        }
    }
}
