package org.privacyascode.benchmarks;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the labels' words for categories mean in keys of the vocabulary. */
final class Categories {

    private final Map<String, List<String>> keys = new HashMap<>();

    static Categories read() throws IOException {
        Categories categories = new Categories();
        for (Map<String, String> row : Csv.read("categories.csv")) {
            categories.keys.put(row.get("label"), Arrays.asList(row.get("vocabulary").split("\\|")));
        }
        return categories;
    }

    /** Whether a key equals, is under, or is the parent of one that the label stands for. */
    boolean isRight(String label, String key) {
        return Arrays.stream(label.split("\\|"))
                .flatMap(word -> keys.getOrDefault(word, List.of()).stream())
                .anyMatch(wanted -> wanted.equals("*")
                        || key.equals(wanted)
                        || key.startsWith(wanted + ".")
                        || wanted.startsWith(key + ".") && wanted.lastIndexOf('.') == key.length());
    }
}
