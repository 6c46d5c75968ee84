package org.privacyascode.benchmarks.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.privacyascode.benchmarks.Csv;

/**
 * Library jars that are taken for one application, so that there are sets of known size. They are named by coordinates and looked for
 * in a local Maven repository, or in a folder with one folder per set.
 */
record JarSet(int size, List<Path> jars) {

    static final List<Integer> SIZES = List.of(400, 1_200, 3_000, 10_000, 40_000);

    static JarSet of(int size, Path root) throws IOException {
        List<Path> jars = new ArrayList<>();
        for (Map<String, String> row : Csv.resource("/speed/" + size + ".csv")) {
            String[] parts = row.getOrDefault("coordinates", "").split(":");
            String file = parts[1] + "-" + parts[2] + ".jar";
            Path inFolder = root.resolve(String.valueOf(size)).resolve(file);
            Path inRepository = root.resolve(parts[0].replace('.', '/'))
                    .resolve(parts[1])
                    .resolve(parts[2])
                    .resolve(file);
            Path jar = Files.isRegularFile(inFolder) ? inFolder : inRepository;
            if (!Files.isRegularFile(jar)) {
                throw new IOException(jar + " is missing: fetch it, as docs/benchmarks.md says");
            }
            jars.add(jar);
        }
        return new JarSet(size, List.copyOf(jars));
    }
}
