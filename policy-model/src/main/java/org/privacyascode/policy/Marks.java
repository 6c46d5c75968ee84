package org.privacyascode.policy;

import java.util.List;
import java.util.Optional;

/**
 * What may stand on any clause besides its own facts.
 *
 * @param note for colleagues; never published
 * @param only the packs (regions) in which the clause applies; empty means all
 * @param except the packs in which it does not apply
 * @param attested who stands for what no program can see
 * @param code classes, members or files that carry the clause out, named by hand
 * @param was the id it had before
 * @param found whether {@code init} drafted it: it builds, but is never published until a person removes the mark
 * @param open the whole clause is an open question
 */
public record Marks(
        Optional<String> note,
        List<String> only,
        List<String> except,
        Optional<Attestation> attested,
        List<String> code,
        Optional<String> was,
        boolean found,
        @Inline Optional<Question> open) {
    public static final Marks NONE = new Marks(
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            false,
            Optional.empty());

    public Marks {
        only = List.copyOf(only);
        except = List.copyOf(except);
        code = List.copyOf(code);
    }

    /** Whether a page for this pack (region) holds the clause. */
    public boolean applyIn(String pack) {
        return (only.isEmpty() || only.contains(pack)) && !except.contains(pack);
    }
}
