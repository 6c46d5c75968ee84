package org.privacyascode.policy;

import java.util.List;

/**
 * How a group of data is handled.
 *
 * @param purposes what it is used for
 * @param basis overrides the basis of the purposes
 * @param required whether people must give it, and what follows if they do not
 * @param log whether the group describes logs, so that its items may be logged
 * @param in the packages of the code that the group is about; empty means all
 */
public record Handling(
        Stated<SourceId> source,
        Listed<SubjectId> subjects,
        @Key("for") Listed<PurposeId> purposes,
        Stated<LegalBasis> basis,
        Stated<Retention> keep,
        Stated<Required> required,
        boolean log,
        List<String> in) {
    public Handling {
        in = List.copyOf(in);
    }
}
