package org.privacyascode.travel;

import java.util.Comparator;

/**
 * A module whose facts are in a file.
 *
 * @param id what it is called, such as {@code group:artifact}; never empty
 * @param classes number of class files read in it
 * @param files number of other files read in it
 */
public record Module(String id, int classes, int files) implements Comparable<Module> {

    private static final Comparator<Module> ORDER =
            Comparator.comparing(Module::id).thenComparing(Module::classes).thenComparing(Module::files);

    @Override
    public int compareTo(Module other) {
        return ORDER.compare(this, other);
    }
}
