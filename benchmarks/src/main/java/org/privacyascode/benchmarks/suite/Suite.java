package org.privacyascode.benchmarks.suite;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.privacyascode.benchmarks.Csv;

/**
 * A suite of labelled cases as {@code suites.csv} describes it.
 *
 * @param name also the name of its folder and of its signature file
 * @param truth the file with its labels
 * @param sinks the kinds of sink of its signature file; facts of other kinds are none of its business
 */
record Suite(String name, Unit unit, String truth, Set<String> sinks) {

    static List<Suite> all() throws IOException {
        List<Suite> suites = new ArrayList<>();
        for (Map<String, String> row : Csv.resource("/suites.csv")) {
            suites.add(new Suite(
                    row.get("name"),
                    Unit.valueOf(row.get("unit").toUpperCase(java.util.Locale.ROOT)),
                    row.get("truth"),
                    Set.of(row.get("sinks").split("\\|"))));
        }
        return suites;
    }

    /** Text of the signature file that names the sources and sinks. */
    String signatures() throws IOException {
        String file = "/signatures/" + name + ".signatures";
        try (InputStream in = Suite.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("the file " + file + " is missing from this program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
