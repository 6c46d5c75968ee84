package org.privacyascode.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.privacyascode.fact.Facts;

class FactsReaderTest {

    private static final String REST = "\"read\": 0, \"unreadable\": [], \"skipped\": [], \"incomplete\": []";

    @TempDir
    private Path folder;

    @Test
    void reads_back_every_member_of_every_fact() throws IOException {
        for (int seed = 0; seed < 20; seed++) {
            Facts facts = new Made(seed).facts(40);
            TravellingFacts named = TravellingFacts.of("shop:orders", facts);
            Path file = Made.write(folder.resolve(seed + ".json"), named);
            TravellingFacts read = FactsReader.read(file);
            assertThat(read.facts().all()).isEqualTo(named.facts().all());
            assertThat(read.facts().all())
                    .allSatisfy(fact -> assertThat(fact.attributes()).containsEntry("module", "shop:orders"));
            assertThat(read.facts().coverage()).isEqualTo(facts.coverage());
            assertThat(read.modules()).extracting(Module::id).containsExactly("shop:orders");
            assertThat(Made.write(folder.resolve("again.json"), read)).hasSameTextualContentAs(file);
        }
    }

    @Test
    void calls_a_file_without_modules_by_its_checksum() throws IOException {
        Path file = Made.write(folder.resolve("a.json"), new TravellingFacts(new Made(1).facts(3), List.of()));
        assertThat(FactsReader.read(file).modules()).singleElement().satisfies(module -> assertThat(module.id())
                .matches("[0-9a-f]{64}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"version\": 2, \"facts\": []}|bad.json:1:13: version 2 of facts; this tool reads version 1",
                "{\"facts\": []}|bad.json:1:2: the member version belongs here",
                "{\"version\": 1, \"facts\": [|the file ends too early",
                "{\"version\": 1, \"facts\": [7]}|not a fact",
                "{\"version\": 1, \"facts\": [{\"kind\": \"sold\"}], REST}|a fact whose kind is 'sold', which this tool does not know",
                "{\"version\": 1, \"facts\": [{\"hue\": \"red\"}], REST}|the member hue is not known",
                "{\"version\": 1, \"facts\": [], \"more\": 1, REST}|the member more is not known",
                "{\"version\": 1, \"facts\": [], REST} {}|something follows the end",
                "not json|bad.json:1:",
                "[]|bad.json:1:1: not as expected here",
            })
    void refuses_what_it_does_not_understand_and_says_where(String text, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.json"), text.replace("REST", REST));
        assertThatThrownBy(() -> FactsReader.read(file))
                .isInstanceOf(UnreadableFactsException.class)
                .hasMessageContaining("bad.json:1:")
                .hasMessageContaining(message);
    }

    @Test
    void refuses_an_empty_file() throws IOException {
        Path file = Files.createFile(folder.resolve("bad.json"));
        assertThatThrownBy(() -> FactsReader.read(file)).isInstanceOf(UnreadableFactsException.class);
    }
}
