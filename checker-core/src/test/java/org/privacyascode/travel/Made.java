package org.privacyascode.travel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.privacyascode.fact.Certainty;
import org.privacyascode.fact.Coverage;
import org.privacyascode.fact.Data;
import org.privacyascode.fact.Evidence;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Facts;
import org.privacyascode.fact.Known;
import org.privacyascode.fact.Place;
import org.privacyascode.fact.Step;
import org.privacyascode.fact.Target;
import org.privacyascode.fact.Trace;

/** Facts made from a seed: of every kind, with every member filled or empty, some of them equal. */
final class Made {

    private static final String[] WORDS = {
        "", "shop.Order", "a\"b", "e-mail \u00e4\u202e", "contact.email", "x", "line\nend", "api.example.com"
    };

    private final Random random;

    Made(long seed) {
        this.random = new Random(seed);
    }

    Facts facts(int number) {
        List<Fact> facts = new ArrayList<>();
        for (int index = 0; index < number; index++) {
            facts.add(fact());
        }
        Coverage coverage = new Coverage(
                random.nextInt(5),
                random.nextInt(5),
                random.nextBoolean() ? List.of() : List.of(new Coverage.Unreadable(word(), 1, 2, "cut " + word())),
                random.nextBoolean() ? List.of() : List.of(new Coverage.Skipped(word(), "rule")),
                random.nextBoolean() ? List.of() : List.of(new Coverage.Incomplete("A", word(), "large")));
        return new Facts(facts, coverage);
    }

    private Fact fact() {
        return new Fact(
                any(FactKind.values()),
                new Data(word(), word(), word()),
                new Place(word(), word(), word(), random.nextInt(3), random.nextInt(3)),
                new Evidence(any(Known.values()), any(Certainty.values()), words()),
                new Target(word(), word(), word(), word(), word(), word()),
                new Trace(
                        random.nextBoolean()
                                ? List.of()
                                : List.of(new Step(word(), word(), random.nextInt(9), word(), word())),
                        words(),
                        words(),
                        words()),
                new TreeMap<>(random.nextBoolean() ? Map.of() : Map.of("k" + random.nextInt(2), word())));
    }

    private List<String> words() {
        return random.nextBoolean() ? List.of() : List.of(word(), word());
    }

    private String word() {
        return any(WORDS);
    }

    private <E> E any(E[] values) {
        return values[random.nextInt(values.length)];
    }

    static Path write(Path file, TravellingFacts facts) {
        try (Writer out = Files.newBufferedWriter(file)) {
            FactsFile.write(facts, out);
            return file;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
