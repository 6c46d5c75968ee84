package org.privacyascode.policy;

/** Whether decisions with legal or similar effect are made by machines alone. */
public record AutomatedDecisions(
        Stated<Boolean> used,
        Stated<Text> logic,
        Stated<Text> significance,
        Stated<Text> safeguards,
        @Inline Words words,
        @Inline Marks marks) {}
