package org.privacyascode.travel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Digests of folders and jars that many modules of a build use, each taken when it is first asked for: from then on it must not change. Thread
 * safe.
 */
public final class InputDigests {

    private final Map<Path, String> known = new ConcurrentHashMap<>();

    /** Takes a digest. */
    @FunctionalInterface
    interface Taken {
        String of(Path input) throws IOException;
    }

    String of(Path input, Taken taken) throws IOException {
        try {
            return known.computeIfAbsent(input, path -> {
                try {
                    return taken.of(path);
                } catch (IOException problem) {
                    throw new UncheckedIOException(problem);
                }
            });
        } catch (UncheckedIOException problem) {
            throw problem.getCause();
        }
    }
}
