package org.privacyascode.travel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyascode.fact.Coverage;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.Facts;

/** Reads a facts file back; nothing in it is passed over. */
public final class FactsReader {

    private FactsReader() {}

    /**
     * Reads a whole file.
     *
     * @throws UnreadableFactsException if it is no facts file of this version, with the position
     * @throws IOException if it cannot be opened
     */
    public static TravellingFacts read(Path file) throws IOException {
        try (FactCursor cursor = new FactCursor(file)) {
            List<Fact> facts = new ArrayList<>();
            for (Optional<Fact> next = cursor.next(); next.isPresent(); next = cursor.next()) {
                facts.add(next.get());
            }
            List<Module> modules = cursor.modules(Digests.ofFile(file));
            Coverage coverage = TravellingFacts.coverage(modules, List.of(cursor.coverage()));
            return new TravellingFacts(new Facts(facts, coverage), modules);
        }
    }
}
