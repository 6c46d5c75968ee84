package org.privacyascode.policy;

import java.util.List;
import java.util.Optional;
import org.privacyascode.policy.vocabulary.CategoryKey;

/**
 * A promise of what is never done: {@code {share: health, except: {to: hospital, for: treatment}}}.
 *
 * @param verb what is never done
 * @param what the data meant
 * @param scope to whom and for what; empty means to nobody and for nothing
 * @param except where it is done after all; exceptions nest, and the innermost that applies decides
 */
public record Never(
        Verb verb,
        List<What> what,
        @Inline Scope scope,
        Optional<Except> except,
        @Inline Words words,
        @Inline Marks marks) {
    /** The data that a promise means. */
    public sealed interface What {
        /** A group or item of the policy. */
        record Declared(DataRef ref) implements What {}

        /** A category of the vocabulary, and all under it. */
        record Kind(CategoryKey category) implements What {}
    }

    /** Recipients and purposes; an empty list does not limit. */
    public record Scope(List<RecipientId> to, @Key("for") List<PurposeId> purposes) {
        public Scope {
            to = List.copyOf(to);
            purposes = List.copyOf(purposes);
        }

        /** Whether a use lies within; a use whose recipient or purpose is not known lies only in a scope that does not limit it. */
        boolean holds(Optional<RecipientId> recipient, Optional<PurposeId> purpose) {
            return (to.isEmpty() || recipient.filter(to::contains).isPresent())
                    && (purposes.isEmpty() || purpose.filter(purposes::contains).isPresent());
        }
    }

    /** Where a promise, or an exception, does not hold. */
    public record Except(@Inline Scope scope, Optional<Except> except) {
        boolean applies(Optional<RecipientId> recipient, Optional<PurposeId> purpose) {
            return scope.holds(recipient, purpose)
                    && except.map(inner -> !inner.applies(recipient, purpose)).orElse(true);
        }
    }

    public Never {
        what = List.copyOf(what);
    }

    /** Whether the promise forbids this use of an item; a recipient or purpose that is not known earns no exception. */
    public boolean forbids(Verb use, DataItem item, Optional<RecipientId> recipient, Optional<PurposeId> purpose) {
        return verb == use
                && what.stream().anyMatch(meant -> means(meant, item))
                && scope.holds(recipient, purpose)
                && except.map(outer -> !outer.applies(recipient, purpose)).orElse(true);
    }

    /** The same for data of a category that no item of the policy declares. */
    public boolean forbids(
            Verb use, CategoryKey category, Optional<RecipientId> recipient, Optional<PurposeId> purpose) {
        return verb == use
                && what.stream()
                        .anyMatch(meant -> meant instanceof What.Kind kind && category.isOrIsUnder(kind.category()))
                && scope.holds(recipient, purpose)
                && except.map(outer -> !outer.applies(recipient, purpose)).orElse(true);
    }

    private static boolean means(What what, DataItem item) {
        if (what instanceof What.Declared declared) {
            return declared.ref().covers(item.id());
        }
        return what instanceof What.Kind kind && item.is().isOrIsUnder(kind.category());
    }
}
