package org.privacyascode.policy.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.PolicyJson;
import org.privacyascode.policy.problem.InvalidPolicyException;
import org.privacyascode.policy.problem.PolicyProblem;

/** Inputs that a careless reader accepts, misreads, hangs on or dies of: each must be refused with its place, or read as it stands. */
class NastyPoliciesTest {
    private static final PolicyReader READER = PolicyReader.create();
    private static final String HEAD = "format: ppac/1\nsite: example.com\n";

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refuses_with_the_place_and_the_reason(String name, String yaml, String place, String reason) {
        assertThat(problems(yaml)).map(PolicyProblem::toString).anySatisfy(problem -> assertThat(problem)
                .startsWith("p.yaml:" + place + ": ")
                .containsIgnoringCase(reason));
    }

    static Stream<Arguments> refuses_with_the_place_and_the_reason() {
        return Stream.of(
                Arguments.of("NP01 empty file", "", "1:1", "empty"),
                Arguments.of("NP01 comment only", "# nothing\n", "1:1", "empty"),
                Arguments.of("NP01 null", "~\n", "1:1", "empty"),
                Arguments.of("NP02 scalar root", "hello\n", "1:1", "must be a map"),
                Arguments.of("NP02 list root", "- a\n", "1:1", "must be a map"),
                Arguments.of("NP03 duplicate key", HEAD + "site: b.com\n", "3:1", "already there at 2:1"),
                Arguments.of("NP04 quoted duplicate", HEAD + "\"site\": b.com\n", "3:1", "already there at 2:1"),
                Arguments.of("NP05 case", HEAD + "Site: b.com\n", "3:1", "already there at 2:1 (written site)"),
                Arguments.of("NP05 full width", HEAD + "\uff53ite: b.com\n", "3:1", "already there at 2:1"),
                Arguments.of("NP05 NFC and NFD", "n\u00e9: 1\nne\u0301: 2\n", "2:1", "already there at 1:1"),
                Arguments.of("NP06 unknown key", HEAD + "contat: a@b.cd\n", "3:1", "Did you mean contact?"),
                Arguments.of("NP07 tab", "format: ppac/1\ndocument:\n\ttitle: x\n", "3:1", "tab"),
                Arguments.of("NP08 unclosed quote", HEAD + "policy: \"abc\n", "4:1", "began at 3:9"),
                Arguments.of("NP08 unclosed bracket", HEAD + "subjects: [a\n", "4:1", "began at 3:11"),
                Arguments.of("NP08 bad indent", HEAD + " policy: x\n", "3:8", "YAML"),
                Arguments.of("NP09 two documents", HEAD + "---\na: 1\n", "3:1", "second document"),
                Arguments.of("NP10 garbage after the end", HEAD + "...\nxx\n", "4:1", ""),
                Arguments.of("NP11 anchor", HEAD + "policy: &a x\n", "3:9", "Anchors"),
                Arguments.of("NP12 alias", HEAD + "policy: *a\n", "3:9", "Aliases"),
                Arguments.of("NP13 merge key", HEAD + "document:\n  <<: {title: x}\n", "4:3", "Merge keys"),
                Arguments.of("NP14 self reference", "a: &a [*a]\n", "1:8", "Aliases"),
                Arguments.of("NP15 1,000 brackets", "a: " + "[".repeat(1000), "1:35", "nested more than 32"),
                Arguments.of("NP16 20,000 brackets", "a: " + "[".repeat(20_000), "1:35", "nested more than 32"),
                Arguments.of("NP16 nested maps", "{a: ".repeat(50_000), "1:129", "nested more than 32"),
                Arguments.of("NP16 nested dashes", "- ".repeat(20_000) + "x\n", "1:65", "nested more than 32"),
                Arguments.of("NP16 nested question marks", "? ".repeat(20_000) + "x\n", "1:65", "nested more than 32"),
                Arguments.of("NP16 nested block keys", nestedKeys(1_400), "33:33", "nested more than 32"),
                Arguments.of("NP17 200,000 brackets", "a: " + "[".repeat(200_000), "1:35", "nested more than 32"),
                Arguments.of("NP18 large scalar", "a: " + "x".repeat(4 << 20), "1:1", "larger than 1 MiB"),
                Arguments.of("NP20 many keys", manyKeys(60_000), "10000:8", "more than 20000 values"),
                Arguments.of("NP22 java tag", HEAD + "policy: !!java.lang.Runtime [x]\n", "3:9", "Tags"),
                Arguments.of("NP23 include", HEAD + "policy: !include /etc/passwd\n", "3:9", "Tags"),
                Arguments.of(
                        "NP23 tag directive", "%TAG !e! tag:e,2000:\n---\nformat: ppac/1\n", "1:1", "tags of its own"),
                Arguments.of("NP24 int tag", HEAD + "policy: !!int abc\n", "3:9", "Tags"),
                Arguments.of("NP25 bool tag", HEAD + "policy: !!bool maybe\n", "3:9", "Tags"),
                Arguments.of("NP26 country no", controller("country: no"), "3:23", "\"no\" is no country"),
                Arguments.of(
                        "NP27 version 1.10", HEAD + "document: {version: 1.10}\n", "3:21", "\"1.10\" is no version"),
                Arguments.of("NP28 30 February", HEAD + "document: {updated: 2024-02-30}\n", "3:21", "no date"),
                Arguments.of("NP28 octal age", HEAD + "children: {minimum-age: 017}\n", "3:25", "no whole number"),
                Arguments.of("NP28 sexagesimal", HEAD + "children: {minimum-age: 12:30}\n", "3:25", "no whole number"),
                Arguments.of("NP29 large number", controller("staff: " + "9".repeat(250)), "3:21", "no whole number"),
                Arguments.of("NP29 .nan", controller("staff: .nan"), "3:21", "no whole number"),
                Arguments.of("NP30 NUL", HEAD + "policy: a\u0000b\n", "3:10", "U+0000"),
                Arguments.of("NP30 BEL", HEAD + "policy: a\u0007b\n", "3:10", "U+0007"),
                Arguments.of("NP31 byte order mark counts not", "\uFEFFsiet: x\n", "1:1", "siet"),
                Arguments.of("NP32 byte order mark inside", HEAD + "policy: a\uFEFFb\n", "3:10", "U+FEFF"),
                Arguments.of("NP37 lone surrogate", HEAD + "policy: \"\\uD800\"\n", "3:9", "half a character"),
                Arguments.of("NP38 bidi", HEAD + "policy: a\u202Eb\n", "3:10", "U+202E"),
                Arguments.of("NP38 bidi isolate", HEAD + "policy: a\u2066b\n", "3:10", "U+2066"),
                Arguments.of("NP38 bidi by escape", HEAD + "policy: \"a\\u202Eb\"\n", "3:9", "U+202E"),
                Arguments.of("NP39 zero width in key", HEAD + "data: {a\u200Bb: {}}\n", "3:8", "U+200B"),
                Arguments.of("NP40 homoglyph id", HEAD + "data: {\u0435mail: {}}\n", "3:8", "no id"),
                Arguments.of("NP41 NEL", HEAD + "policy: a\u0085b\n", "3:10", "U+0085"),
                Arguments.of("NP41 line separator", HEAD + "policy: a\u2028b\n", "3:10", "U+2028"),
                Arguments.of("NP43 YAML 1.3", "%YAML 1.3\n---\nformat: ppac/1\n", "1:1", "version of YAML"),
                Arguments.of("NP43 YAML 1.1", "%YAML 1.1\n---\nformat: ppac/1\n", "1:1", "version of YAML"),
                Arguments.of("NP44 map as key", "? {a: b}\n: c\n", "1:3", "template"),
                Arguments.of("NP44 list as key", "? [a]\n: c\n", "1:3", "key must be text"),
                Arguments.of("NP44 null key", "~: c\n", "1:1", "key must be text"),
                Arguments.of("NP45 colon in plain text", HEAD + "policy: b: c\n", "3:10", "quotes"),
                Arguments.of("NP45 at sign", HEAD + "policy: @x\n", "3:9", "quotes"),
                Arguments.of("NP45 percent", HEAD + "policy: %x\n", "3:9", "quotes"),
                Arguments.of("NP45 backtick", HEAD + "policy: `x\n", "3:9", "quotes"),
                Arguments.of("NP46 template", HEAD + "policy: {{ .Values.x }}\n", "3:10", "template syntax"),
                Arguments.of("NP46 block template", HEAD + "{{- if .x }}\npolicy: x\n", "4:1", "template syntax"),
                Arguments.of("NP47 empty", controller("name: \"\""), "3:20", "empty"),
                Arguments.of("NP47 blank", controller("name: \"  \""), "3:20", "empty"),
                Arguments.of("NP47 long", controller("name: " + "x".repeat(10_000)), "3:20", "longer than 300"),
                Arguments.of("NP49 1y", keep("1y"), "4:19", "does not say how long"),
                Arguments.of("NP49 negative", keep("P-5D"), "4:19", "does not say how long"),
                Arguments.of("NP49 zero", keep("PT0S"), "4:19", "does not say how long"),
                Arguments.of("NP49 overflow", keep("P99999999999Y"), "4:19", "does not say how long"),
                Arguments.of("NP49 forever", keep("forever"), "4:19", "does not say how long"),
                Arguments.of("NP49 indefinite without reason", keep("indefinite"), "4:19", "does not say how long"),
                Arguments.of("NP51 regular expression", cookie("(.*a){20}"), "3:41", "no pattern"),
                Arguments.of("NP53 bracket", cookie("["), "3:41", "no pattern"),
                Arguments.of(
                        "NG02 script address",
                        HEAD + "contact: {privacy: {form: \"javascript://x/%0aalert(1)\"}}\n",
                        "3:27",
                        "no web address"),
                Arguments.of(
                        "NG03 data address",
                        HEAD + "contact: {privacy: {form: \"data:text/html,x\"}}\n",
                        "3:27",
                        "no web address"),
                Arguments.of(
                        "NG04 no scheme",
                        HEAD + "contact: {privacy: {form: //evil.example}}\n",
                        "3:27",
                        "no web address"),
                Arguments.of(
                        "NG05 file address",
                        HEAD + "contact: {privacy: {form: \"file:///etc/passwd\"}}\n",
                        "3:27",
                        "no web address"),
                Arguments.of("NG09 line break in a name", controller("name: \"a\\n# h\""), "3:20", "one line"),
                Arguments.of(
                        "NG17 mail header", HEAD + "contact: \"a@b.cd?bcc=x@y.zz\"\n", "3:10", "no e-mail address"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refuses_paths_that_leave_the_project(String path) {
        assertThat(problems("format: ppac/1\nextends: \"" + path.replace("\\", "\\\\") + "\"\n"))
                .map(PolicyProblem::toString)
                .anySatisfy(problem -> assertThat(problem).startsWith("p.yaml:2:10: "));
    }

    static Stream<String> refuses_paths_that_leave_the_project() {
        return Stream.of(
                "../../../../etc/x.yaml",
                "/etc/passwd",
                "C:\\x.yaml",
                "\\\\srv\\s",
                "file:///etc/passwd",
                "~",
                "a/../../b.yaml");
    }

    @Test
    void refuses_other_encodings_and_broken_utf_8() {
        String yaml = "format: ppac/1\n";
        assertThat(problem(concat(new byte[] {(byte) 0xFF, (byte) 0xFE}, yaml.getBytes(StandardCharsets.UTF_16LE))))
                .startsWith("p.yaml:1:1: ")
                .contains("UTF-8");
        assertThat(problem(yaml.getBytes(StandardCharsets.UTF_16BE))).contains("UTF-8");
        assertThat(problem(yaml.getBytes(java.nio.charset.Charset.forName("UTF-32LE"))))
                .contains("UTF-8");
        assertThat(problem("format: ppac/1\npolicy: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1)))
                .startsWith("p.yaml:2:12: ")
                .contains("0xE9")
                .contains("number 26");
        assertThat(problem(concat("a: ".getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xC0, (byte) 0xAF})))
                .startsWith("p.yaml:1:4: ")
                .contains("0xC0");
        assertThat(problem(concat("a: ".getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xE2, (byte) 0x82})))
                .startsWith("p.yaml:1:4: ")
                .contains("0xE2");
    }

    @Test
    void refuses_a_file_that_is_no_regular_file(@TempDir Path folder) throws IOException {
        assertThat(catchThrowableOfType(InvalidPolicyException.class, () -> READER.read(folder, Path.of("none.yaml"))))
                .hasMessageContaining("none.yaml")
                .hasMessageContaining("does not exist");
        Files.createDirectory(folder.resolve("dir.yaml"));
        assertThat(catchThrowableOfType(InvalidPolicyException.class, () -> READER.read(folder, Path.of("dir.yaml"))))
                .hasMessageContaining("is not a regular file");
        Files.createSymbolicLink(folder.resolve("dangling.yaml"), folder.resolve("gone"));
        assertThat(catchThrowableOfType(
                        InvalidPolicyException.class, () -> READER.read(folder, Path.of("dangling.yaml"))))
                .hasMessageContaining("does not exist");
        assertThat(catchThrowableOfType(InvalidPolicyException.class, () -> READER.read(folder, Path.of("/dev/zero"))))
                .hasMessageContaining("is not a regular file");
    }

    @Test
    void text_stays_text_whatever_it_looks_like() {
        Policy policy = read(
                HEAD
                        + """
                controller: {name: no, legal-name: 1.10, address: 2024-01-01, register: 0777}
                document: {title: yes, lead: 12:30:45}
                data: {a: {why: on, items: {x: {is: contact.email, label: 1_000}}}}
                """);
        assertThat(policy.controller().name().orElse("")).isEqualTo("no");
        assertThat(policy.controller().legalName().orElse("")).isEqualTo("1.10");
        assertThat(policy.controller().address().orElse("")).isEqualTo("2024-01-01");
        assertThat(policy.controller().register().orElse("")).isEqualTo("0777");
        assertThat(policy.document().title()).hasToString("Given[value=yes]");
        assertThat(policy.document().lead()).hasToString("Given[value=12:30:45]");
        assertThat(policy.data().values().get(0).why()).hasToString("Given[value=on]");
    }

    @Test
    void a_country_may_be_norway() {
        assertThat(read(controller("country: NO")).controller().country()).hasToString("Given[value=NO]");
    }

    @Test
    void line_ends_do_not_change_the_policy() {
        String yaml = HEAD + "document:\n  title: x\n  lead: >-\n    a\n    b\n";
        String expected = PolicyJson.of(read(yaml));
        assertThat(PolicyJson.of(read(yaml.replace("\n", "\r\n")))).isEqualTo(expected);
        assertThat(PolicyJson.of(read(yaml.replace("\n", "\r")))).isEqualTo(expected);
        assertThat(PolicyJson.of(read("\uFEFF" + yaml))).isEqualTo(expected);
    }

    @Test
    void joiners_and_right_to_left_letters_belong_in_text() {
        String words = "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 \u05e9\u05dc\u05d5\u05dd";
        assertThat(read(HEAD + "document: {title: " + words + "}\n").document().title())
                .hasToString("Given[value=" + words + "]");
    }

    @Test
    void a_message_never_carries_control_characters() {
        List<PolicyProblem> problems = problems(HEAD + "data: {\"\\e[2J\": {}}\n");
        assertThat(problems).isNotEmpty().allSatisfy(problem -> assertThat(problem.toString())
                .doesNotContain("\u001b"));
    }

    @Test
    void thousands_of_problems_are_all_reported() {
        String items = IntStream.range(0, 5_000).mapToObj(i -> "unknown" + i).collect(Collectors.joining(", "));
        assertThat(problems(HEAD + "data: {a: {for: [" + items + "]}}\n")).hasSize(5_000);
    }

    @Test
    void colliding_and_many_keys_are_read_in_time() {
        String colliding = IntStream.range(0, 4_096)
                .mapToObj(i -> IntStream.range(0, 12)
                                .mapToObj(bit -> (i >> bit & 1) == 0 ? "AaAa" : "BBBB")
                                .collect(Collectors.joining())
                        + ": 1\n")
                .collect(Collectors.joining());
        assertThat(problems(colliding)).isNotEmpty();
    }

    private static String nestedKeys(int depth) {
        return IntStream.range(0, depth).mapToObj(i -> " ".repeat(i) + "a:\n").collect(Collectors.joining());
    }

    private static String manyKeys(int count) {
        return IntStream.range(0, count).mapToObj(i -> "k" + i + ": 1\n").collect(Collectors.joining());
    }

    private static String controller(String entry) {
        return HEAD + "controller: {" + entry + "}\n";
    }

    private static String keep(String keep) {
        return HEAD + "data:\n  account: {keep: \"" + keep + "\"}\n";
    }

    private static String cookie(String name) {
        return HEAD + "cookies: {types: {a: {items: {b: {name: \"" + name + "\"}}}}}\n";
    }

    private static Policy read(String yaml) {
        return READER.read(PolicySource.of("p.yaml", yaml)).policy();
    }

    private static List<PolicyProblem> problems(String yaml) {
        return catchThrowableOfType(InvalidPolicyException.class, () -> read(yaml))
                .problems();
    }

    private static String problem(byte[] bytes) {
        return catchThrowableOfType(InvalidPolicyException.class, () -> READER.read(new PolicySource("p.yaml", bytes)))
                .getMessage();
    }

    private static byte[] concat(byte[] first, byte[] second) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }
}
