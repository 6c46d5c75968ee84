package org.privacyascode.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.privacyascode.policy.vocabulary.CategoryKey;
import org.privacyascode.policy.vocabulary.PurposeKey;

/** Which parts of a policy are single values, and which. */
final class Scalars {
    private Scalars() {}

    static Optional<Scalar> of(Object part) {
        if (part instanceof Text text) {
            return Optional.of(new Scalar.Words(text));
        }
        if (part instanceof LocalDate date) {
            return Optional.of(new Scalar.Day(date));
        }
        if (part instanceof Period period) {
            return Optional.of(new Scalar.Span(period));
        }
        if (part instanceof Integer number) {
            return Optional.of(new Scalar.Number(number));
        }
        if (part instanceof Boolean yes) {
            return Optional.of(new Scalar.YesNo(yes));
        }
        if (part instanceof Country country) {
            return Optional.of(new Scalar.Place(country));
        }
        if (part instanceof Lifetime.For lasting) {
            return Optional.of(new Scalar.Span(lasting.period()));
        }
        return word(part).map(Scalar.Word::new);
    }

    private static Optional<String> word(Object part) {
        if (part instanceof Keyed keyed) {
            return Optional.of(keyed.key());
        }
        if (part instanceof Never.What.Declared declared) {
            return Optional.of(declared.ref().toString());
        }
        if (part instanceof Never.What.Kind kind) {
            return Optional.of(kind.category().value());
        }
        if (part instanceof Appointment.NotRequired none && none.reason().isAbsent()) {
            return Optional.of("not-required");
        }
        boolean plain = part instanceof String
                || part instanceof Id
                || part instanceof DataRef
                || part instanceof CategoryKey
                || part instanceof PurposeKey
                || part instanceof Glob
                || part instanceof Lifetime;
        return plain ? Optional.of(part.toString()) : Optional.empty();
    }
}
