package org.privacyascode.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacyascode.code.CodeBase;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.Facts;
import org.privacyascode.knowledge.Names;
import org.privacyascode.policy.table.Row;
import org.privacyascode.policy.table.Table;
import org.privacyascode.policy.vendor.Vendor;
import org.privacyascode.policy.vendor.Vendors;

/** Every vendor of the catalogue is recognised in files that carry its marks, and each known trap stays silent. */
final class VendorRecognitionTest {
    private static final Vendors VENDORS = Vendors.load();
    private static final Names NAMES = Names.load();
    private static final Set<String> RECOGNISED = new HashSet<>();

    @TempDir
    static Path folder;

    private static Facts scanned;

    /** A vendor by one of its marks, with the file that carries it. */
    record Mark(String vendor, String file, String key) {
        @Override
        public String toString() {
            return vendor + " by " + key + " in " + file;
        }
    }

    static Stream<Vendor> vendors() {
        return VENDORS.all().stream().filter(vendor -> !vendor.kind().contains("local"));
    }

    static Stream<Mark> libraries() {
        return vendors().flatMap(vendor -> vendor.marks().coordinates().stream()
                .map(text -> new Mark(vendor.id(), "pom.xml", text.replace("*", "x"))));
    }

    static Stream<Mark> hosts() {
        return vendors().flatMap(vendor -> vendor.marks().hosts().stream()
                .map(text -> new Mark(vendor.id(), "page.html", text.replace("*", "x"))));
    }

    static Stream<Mark> cookies() {
        return vendors().flatMap(vendor -> vendor.marks().cookies().stream()
                .map(text -> new Mark(vendor.id(), "cookies.json", text.replace("*", "x"))));
    }

    @BeforeAll
    static void writes_every_mark_into_a_file() throws IOException {
        Files.writeString(
                folder.resolve("pom.xml"),
                libraries()
                        .map(VendorRecognitionTest::dependency)
                        .collect(Collectors.joining("", "<project><dependencies>", "</dependencies></project>\n")));
        Files.writeString(
                folder.resolve("page.html"),
                hosts().map(mark -> "<img src=\"https://" + mark.key() + "\">\n")
                        .collect(Collectors.joining()));
        Files.writeString(
                folder.resolve("cookies.json"),
                cookies()
                        .map(mark -> "{\"name\": \"" + mark.key() + "\", \"domain\": \"shop.de\", \"httpOnly\": false}")
                        .collect(Collectors.joining(",\n", "[", "]\n")));
        scanned = scan(folder);
        scanned.all().forEach(fact -> RECOGNISED.add(fact.target().recipient()));
    }

    private static String dependency(Mark mark) {
        String[] parts = mark.key().split(":");
        return "<dependency><groupId>" + parts[0] + "</groupId><artifactId>" + parts[1]
                + "</artifactId></dependency>\n";
    }

    private static Facts scan(Path root) {
        return ConfigurationScan.run(
                new CodeBase(List.of(), List.of(root), List.of(), List.of(), Optional.of(root)), VENDORS, NAMES);
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void sees_a_vendor_by_its_library(Mark mark) {
        assertThat(recipients(fact -> mark.key().equals(fact.attributes().get("key")), mark.file()))
                .containsExactly(mark.vendor());
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void sees_a_vendor_by_its_host(Mark mark) {
        int line = hosts().map(Mark::key).toList().indexOf(mark.key()) + 1;
        assertThat(recipients(fact -> fact.place().line() == line, mark.file())).contains(mark.vendor());
    }

    @ParameterizedTest
    @MethodSource("cookies")
    void sees_a_vendor_by_its_cookie(Mark mark) {
        assertThat(recipients(fact -> mark.key().equals(fact.attributes().get("name")), mark.file()))
                .containsExactly(mark.vendor());
    }

    @Test
    void recognises_at_least_180_vendors() {
        RECOGNISED.remove("");
        assertThat(RECOGNISED).hasSizeGreaterThanOrEqualTo(180);
    }

    static Stream<Row> traps() {
        return Table.ofResource("/vendors/traps.csv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("traps")
    void says_nothing_of_a_vendor_that_only_looks_alike(Row trap, @TempDir Path empty) throws IOException {
        String text = trap.required("text");
        switch (trap.required("file")) {
            case "pom" -> Files.writeString(
                    empty.resolve("pom.xml"),
                    "<project><dependencies>" + dependency(new Mark("", "", text)) + "</dependencies></project>");
            case "plugin" -> Files.writeString(
                    empty.resolve("pom.xml"),
                    "<project><build><plugins>"
                            + dependency(new Mark("", "", text)).replace("dependency>", "plugin>")
                            + "</plugins></build></project>");
            case "repositories" -> Files.writeString(
                    empty.resolve("pom.xml"),
                    "<project><repositories><repository><url>" + text + "</url></repository></repositories></project>");
            case "scm" -> Files.writeString(
                    empty.resolve("pom.xml"), "<project><scm><url>" + text + "</url></scm></project>");
            case "properties" -> Files.writeString(empty.resolve("application.properties"), text + "\n");
            case "cookie" -> Files.writeString(
                    empty.resolve("cookies.json"),
                    "[{\"name\": \"" + text + "\", \"domain\": \"shop.de\", \"httpOnly\": true}]");
            default -> Files.writeString(empty.resolve("page." + trap.required("file")), text + "\n");
        }
        Facts facts = scan(empty);
        assertThat(facts.coverage().filesRead()).isEqualTo(1);
        assertThat(facts.all()).extracting(fact -> fact.target().recipient()).doesNotContain(trap.required("vendor"));
    }

    private static Set<String> recipients(java.util.function.Predicate<Fact> which, String file) {
        return scanned.stream()
                .filter(fact -> fact.place().file().equals(file))
                .filter(which)
                .map(fact -> fact.target().recipient())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
