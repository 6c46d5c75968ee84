package org.privacyascode.policy;

/** What is collected, from whom, from where, and why. */
public record Collection(
        Listed<SubjectId> subjects,
        Listed<Source> sources,
        Listed<DataGroup> data,
        Listed<Purpose> purposes,
        AutomatedDecisions automatedDecisions,
        Listed<Never> never) {}
