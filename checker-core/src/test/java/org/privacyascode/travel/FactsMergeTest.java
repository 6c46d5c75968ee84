package org.privacyascode.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.privacyascode.fact.Fact;

class FactsMergeTest {

    @TempDir
    private Path folder;

    @Test
    void gives_the_same_bytes_in_any_order_and_grouping_and_for_repeated_files() throws IOException {
        Random random = new Random(7);
        for (int round = 0; round < 10; round++) {
            List<Path> files = files(round * 100, 7);
            String all = merge(files);
            List<Path> shuffled = new ArrayList<>(files);
            Collections.shuffle(shuffled, random);
            assertThat(merge(shuffled)).isEqualTo(all);
            Path left = Files.writeString(folder.resolve("left.json"), merge(shuffled.subList(0, 3)));
            Path right = Files.writeString(folder.resolve("right.json"), merge(shuffled.subList(2, 7)));
            assertThat(merge(List.of(right, left))).isEqualTo(all);
            assertThat(merge(List.of(right, left, files.get(0)))).isEqualTo(all);
            assertThat(merge(List.of(Files.writeString(folder.resolve("all.json"), all))))
                    .isEqualTo(all);
        }
    }

    @Test
    void holds_each_fact_of_each_file_once_and_counts_each_module_once() throws IOException {
        List<Path> files = files(1, 5);
        Path merged = Files.writeString(folder.resolve("all.json"), merge(files));
        List<TravellingFacts> parts = new ArrayList<>();
        for (Path file : files) {
            parts.add(FactsReader.read(file));
        }
        TravellingFacts expected = TravellingFacts.together(parts);
        TravellingFacts read = FactsReader.read(merged);
        assertThat(read).isEqualTo(expected);
        assertThat(read.facts().all()).isSorted().doesNotHaveDuplicates();
        assertThat(read.facts().all())
                .containsAll(parts.get(3).facts().all().stream()
                        .map(Fact.class::cast)
                        .toList());
        assertThat(read.modules()).hasSize(5);
        assertThat(read.facts().coverage().read())
                .isEqualTo(parts.stream()
                        .mapToInt(part -> part.facts().coverage().read())
                        .sum());
    }

    @Test
    void merges_more_files_than_may_be_open_at_once() throws IOException {
        List<Path> files = files(3, 450);
        Path merged = Files.writeString(folder.resolve("all.json"), merge(files));
        assertThat(FactsReader.read(merged).modules()).hasSize(450);
    }

    @Test
    void names_the_file_and_the_place_that_it_cannot_read() throws IOException {
        List<Path> files = new ArrayList<>(files(5, 2));
        files.add(Files.writeString(folder.resolve("odd.json"), "{\"version\": 9, \"facts\": []}"));
        assertThatThrownBy(() -> merge(files)).hasMessageContaining("odd.json:1:13: version 9");
    }

    private List<Path> files(int seed, int number) {
        List<Path> files = new ArrayList<>();
        for (int index = 0; index < number; index++) {
            files.add(Made.write(
                    folder.resolve("m" + seed + "-" + index + ".json"),
                    TravellingFacts.of("shop:m" + index, new Made(seed + index).facts(20))));
        }
        return files;
    }

    private static String merge(List<Path> files) throws IOException {
        StringBuilder out = new StringBuilder();
        FactsMerge.merge(files, out);
        return out.toString();
    }
}
