package org.privacyascode.policy;

/**
 * The lawful basis of a use.
 *
 * @param detail the interest, or the law
 */
public record LegalBasis(BasisKind kind, Stated<Text> detail) {
    public static LegalBasis of(BasisKind kind) {
        return new LegalBasis(kind, Stated.absent());
    }
}
