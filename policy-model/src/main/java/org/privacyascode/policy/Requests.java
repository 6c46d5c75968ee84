package org.privacyascode.policy;

/**
 * How people use their rights.
 *
 * @param via paths of contact channels, such as {@code contact.privacy.email}
 * @param agent how somebody else may ask for them
 * @param appeal what they can do if we refuse
 */
public record Requests(
        @Inline Words words,
        Listed<String> via,
        @Inline AnswerTime time,
        Stated<Boolean> freeOfCharge,
        Stated<Text> verifyIdentity,
        Stated<Text> agent,
        Stated<Text> appeal,
        @Inline Marks marks) {}
