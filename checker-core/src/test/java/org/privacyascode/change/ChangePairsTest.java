package org.privacyascode.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacyascode.legal.Patch;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.table.Table;
import org.privacyascode.policy.vocabulary.Vocabulary;
import org.privacyascode.policy.yaml.PolicyReader;

/** Pairs of versions, each named after what happens, with all sentences that a person reads. */
class ChangePairsTest {

    private static final PolicyReader READER = PolicyReader.create();
    private static final PolicyDiff DIFF = PolicyDiff.create(Vocabulary.load());

    @TempDir
    private Path folder;

    /** One pair. */
    record Pair(String name, String before, String now, List<String> expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Pair> pairs() {
        return read().stream();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void each_pair_says_what_changed_and_what_it_asks_for(Pair pair) {
        PolicyChange change = DIFF.between(policy(pair.before()), policy(pair.now()));

        assertThat(said(change)).isEqualTo(pair.expected());
    }

    @Test
    void there_are_pairs_for_most_kinds_of_change() {
        Set<String> kinds = new TreeSet<>();
        Table.ofResource("/org/privacyascode/policies/change/kinds.csv")
                .rows()
                .forEach(row -> kinds.add(row.required("kind")));
        Set<String> seen = new TreeSet<>();
        read().forEach(pair -> DIFF.between(policy(pair.before()), policy(pair.now()))
                .changes()
                .forEach(change -> seen.add(change.kind())));

        assertThat(read()).hasSizeGreaterThan(60);
        assertThat(kinds).containsAll(seen);
        assertThat(seen).hasSizeGreaterThan(90);
    }

    @Test
    void words_alone_are_editorial_and_facts_never_are() {
        for (Pair pair : read()) {
            for (Change change :
                    DIFF.between(policy(pair.before()), policy(pair.now())).changes()) {
                boolean isWords =
                        Set.of("words", "order", "edition", "links", "renamed").contains(change.kind());
                assertThat(change.level() == ChangeClass.EDITORIAL)
                        .as(pair.name() + ": " + change)
                        .isEqualTo(isWords);
            }
        }
    }

    @Test
    void the_same_policy_the_other_way_round_changes_as_much() {
        for (Pair pair : read()) {
            boolean isChanged = !DIFF.between(policy(pair.before()), policy(pair.now()))
                    .changes()
                    .isEmpty();
            boolean isChangedBack = !DIFF.between(policy(pair.now()), policy(pair.before()))
                    .changes()
                    .isEmpty();
            assertThat(isChangedBack).as(pair.name()).isEqualTo(isChanged);
        }
    }

    @Test
    void the_policy_of_smart_ai_movies_to_its_completed_form_needs_a_new_major_version() {
        PolicyChange change = DIFF.between(
                READER.readBuiltIn("smartaimovies/policy.yaml").policy(),
                READER.readBuiltIn("smartaimovies/complete.yaml").policy());

        assertThat(change.step()).isEqualTo(VersionStep.MAJOR);
        assertThat(change.leastVersion()).contains("2.0.0");
        assertThat(change.isVersionTooSmall()).isFalse();
        assertThat(change.changes()).extracting(Change::kind).contains("keep-stated", "basis-stated", "country-stated");
        assertThat(change.changes()).extracting(Change::kind).doesNotContain("fact");
    }

    @Test
    void a_version_grows_by_the_step_that_the_change_needs() {
        assertThat(VersionStep.MAJOR.after("1.2.3")).isEqualTo("2.0.0");
        assertThat(VersionStep.MINOR.after("1.2.3")).isEqualTo("1.3.0");
        assertThat(VersionStep.PATCH.after("1.2.3")).isEqualTo("1.2.4");
        assertThat(VersionStep.MINOR.isMadeBy("1.9.0", "1.10.0")).isTrue();
        assertThat(VersionStep.MINOR.isMadeBy("1.2.3", "1.2.4")).isFalse();
        assertThat(VersionStep.PATCH.isMadeBy("1.2.3", "2.0.0")).isTrue();
    }

    private static List<String> said(PolicyChange change) {
        return Stream.concat(
                        change.changes().stream().map(each -> each.level().letter() + " " + each.sentence()),
                        Stream.of(change.step().name()))
                .toList();
    }

    private Policy policy(String patch) {
        try {
            Files.writeString(folder.resolve("base.yaml"), resource("/legal/base.yaml"));
            Files.writeString(folder.resolve("case.yaml"), Patch.overlay(patch));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return READER.read(folder, Path.of("case.yaml")).policy();
    }

    private static List<Pair> read() {
        List<Pair> pairs = new ArrayList<>();
        for (String block : resource("/change/pairs.txt").split("\n\n")) {
            List<String> lines =
                    block.lines().filter(line -> !line.startsWith("#")).toList();
            if (!lines.isEmpty()) {
                pairs.add(new Pair(
                        lines.get(0),
                        patch(lines, "  before: ").orElse(""),
                        patch(lines, "  now: ").orElse(""),
                        lines.stream()
                                .filter(line -> line.startsWith("    "))
                                .map(String::strip)
                                .collect(Collectors.toList())));
            }
        }
        return pairs;
    }

    private static Optional<String> patch(List<String> lines, String key) {
        return lines.stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()))
                .findFirst();
    }

    private static String resource(String name) {
        try (var in = ChangePairsTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
