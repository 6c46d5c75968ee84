package org.privacyascode.policy;

/** How long data are kept, and what happens then. */
public sealed interface Retention {
    /** What happens then. */
    Stated<EndAction> then();

    /** For a period that runs from an event. */
    record For(@Key("for") Period period, StartEvent after, Stated<EndAction> then) implements Retention {}

    /** Until an event. */
    record Until(@Key("until") StartEvent event, Stated<EndAction> then) implements Retention {}

    /** As long as the criteria say. */
    record Criteria(@Key("criteria") Text criteria, Stated<EndAction> then) implements Retention {}

    /** Without end, for the reason given. */
    record Indefinite(@Key("indefinite") Text reason, Stated<EndAction> then) implements Retention {}
}
