package org.privacyascode.policy;

/**
 * Something people may ask of us.
 *
 * @param limits where the right ends
 * @param prominent whether it is shown apart from the others
 * @param marketing the absolute right to object to marketing, in words
 * @param authorities where to complain, ids of the register of authorities
 */
public record Right(
        RightId id,
        @Inline Words words,
        Stated<Text> limits,
        Stated<Boolean> prominent,
        Stated<Text> marketing,
        Listed<String> authorities,
        Stated<Complaints> toController,
        @Inline Marks marks) {}
