package org.privacyascode.policy;

import java.util.List;

/**
 * What people read of a clause. Given words replace the generated sentence; what is absent is generated from the facts.
 *
 * @param covers names of facts that the given text states in its own words, so that none counts as hidden
 */
public record Words(Stated<Text> title, Stated<Text> text, List<String> covers) {
    public static final Words NONE = new Words(Stated.absent(), Stated.absent(), List.of());

    public Words {
        covers = List.copyOf(covers);
    }
}
