package org.privacyascode.flow;

import java.util.ArrayList;
import java.util.List;

/** Marks that data carry along: whether they are a whole object, and which safeguards they passed. */
final class Tags {

    /** The value is a labelled object itself, not yet data taken from it. */
    static final int OBJECT = 1;

    /** The data are what an object's text shows. */
    static final int SHOWN = 2;

    /** The object is looked at right here, whatever its static type. */
    static final int SEED = 4;

    private static final int FIRST = 3;
    private static final int MOST = 28;

    private final List<String> words = new ArrayList<>();

    int of(String safeguard) {
        int at = words.indexOf(safeguard);
        if (at < 0) {
            at = Math.min(words.size(), MOST - 1);
            if (words.size() < MOST) {
                words.add(safeguard);
            }
        }
        return 1 << FIRST + at;
    }

    static boolean isObject(int tags) {
        return (tags & OBJECT) != 0;
    }

    static int safeguards(int tags) {
        return tags >>> FIRST << FIRST;
    }

    List<String> words(int tags) {
        List<String> found = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            if ((tags & 1 << FIRST + at) != 0) {
                found.add(words.get(at));
            }
        }
        found.sort(null);
        return found;
    }

    /** The tags of what is taken out of a value: no longer the object itself. */
    static int content(int tags) {
        return tags & ~(OBJECT | SEED);
    }

    /** The tags of what a value's text shows. */
    static int shown(int tags) {
        return isObject(tags) ? content(tags) | SHOWN : content(tags);
    }
}
