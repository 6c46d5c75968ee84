package org.privacyascode.policy;

/** Somebody who decides together with us. */
public record JointController(
        ClauseId id, Stated<String> name, Stated<Text> arrangement, @Inline Reach reach, @Inline Marks marks) {}
