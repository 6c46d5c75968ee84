package org.privacyascode.travel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Facts of a former scan, taken again while nothing that they depend on has changed. Findings are never kept: rules judge anew each time. A
 * file that is missing, damaged, changed by hand, of other inputs or of another version is as if it were not there.
 */
public final class FactsCache {

    private final Path facts;
    private final Path key;

    /** @param facts the facts file; its key is kept beside it */
    public FactsCache(Path facts) {
        this.facts = facts;
        this.key = facts.resolveSibling(facts.getFileName() + ".key");
    }

    /** The facts that were kept under this key. */
    public Optional<TravellingFacts> get(String inputs) {
        try {
            if (!Files.isRegularFile(key) || !Files.readString(key).equals(line(inputs))) {
                return Optional.empty();
            }
            return Optional.of(FactsReader.read(facts));
        } catch (IOException unusable) {
            return Optional.empty();
        }
    }

    /**
     * Says that the facts file holds what was seen in these inputs.
     *
     * @throws IOException if it cannot be written
     */
    public void keep(String inputs) throws IOException {
        Files.writeString(key, line(inputs), StandardCharsets.UTF_8);
    }

    /**
     * Forgets what was kept, before the facts file is written anew.
     *
     * @throws IOException if it cannot be deleted
     */
    public void forget() throws IOException {
        Files.deleteIfExists(key);
    }

    private String line(String inputs) throws IOException {
        return inputs + " " + Digests.ofFile(facts) + "\n";
    }
}
