package org.privacyascode.config;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import org.privacyascode.config.Selection.Input;
import org.privacyascode.fact.Coverage.Skipped;

/** Of a resource and the build's copy of it one is read: the copy, in which the build has filled in its values. */
final class FilteredCopies {
    private static final String SOURCES = "src/main/resources/";
    private static final String COPIES = "target/classes/";

    private FilteredCopies() {}

    /** Takes the sources out of {@code inputs} that have a copy. */
    static void prefer(SortedMap<String, Input> inputs, List<Skipped> skipped) {
        for (String file : new TreeSet<>(inputs.keySet())) {
            int at = file.indexOf(SOURCES);
            if (at < 0) {
                continue;
            }
            String copy = file.substring(0, at) + COPIES + file.substring(at + SOURCES.length());
            if (!inputs.containsKey(copy)) {
                continue;
            }
            boolean same = sameText(inputs.get(file), inputs.get(copy));
            String left = same ? copy : file;
            inputs.remove(left);
            skipped.add(new Skipped(left, same ? "the same as " + file : "its filtered copy " + copy + " is read"));
        }
    }

    private static boolean sameText(Input one, Input other) {
        try {
            return java.nio.file.Files.mismatch(one.path(), other.path()) < 0;
        } catch (java.io.IOException e) {
            return false;
        }
    }
}
