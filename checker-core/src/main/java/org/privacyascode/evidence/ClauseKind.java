package org.privacyascode.evidence;

import java.util.List;
import java.util.Locale;

/** What kind of promise a clause makes, and with it what can show it, what goes against it, and whether a person may stand for it. */
public enum ClauseKind {
    /** A title or lead. */
    HEADING(Proof.NONE),
    /** A definition, a disclaimer, a remark, advice to people. */
    STATEMENT(Proof.NONE),
    /** Which data are collected. */
    COLLECTION(Proof.SIGHT, "missing-safeguard", "contradicted-wording"),
    /** For what a group of data is used, and nothing else. */
    USE(Proof.SIGHT, "undeclared-purpose"),
    /** How long data are kept. */
    RETENTION(Proof.RULE, "retention-mismatch"),
    /** A purpose that code serves. */
    PURPOSE(Proof.SIGHT),
    /** A purpose that a law gives, and what a law asks. */
    LAW(Proof.PERSON),
    /** Which cookies there are. */
    COOKIES(Proof.SIGHT, "cookie-mismatch"),
    /** That nothing happens without consent. */
    CONSENT(Proof.RULE, "unconsented-use"),
    /** Somebody who gets data, as code or configuration shows. */
    RECIPIENT(Proof.SIGHT, "undeclared-disclosure", "undeclared-transfer"),
    /** Somebody whom only people deal with: authorities, successors, whoever runs the machines. */
    OUTSIDER(Proof.PERSON, "undeclared-disclosure", "undeclared-transfer"),
    /** What a contract says. */
    CONTRACT(Proof.PERSON),
    /** That nothing else happens. */
    LIMIT(
            Proof.ABSENCE,
            "undeclared-recipient",
            "undeclared-disclosure",
            "undetermined-recipient",
            "undeclared-purpose"),
    /** That something never happens. */
    NEVER(Proof.ABSENCE, "forbidden-use"),
    /** A right that people carry out themselves, or that code carries out for them. */
    RIGHT(Proof.RULE, "unfulfilled-right", "incomplete-erasure", "incomplete-access"),
    /** A mailbox, an answer, its time. */
    REQUEST(Proof.PERSON),
    /** Measures of security, technical and organisational. */
    MEASURE(Proof.PERSON, "missing-safeguard"),
    /** What is promised about children. */
    CHILDREN(Proof.PERSON, "missing-age-check", "contradicted-age"),
    /** What people in the organisation do. */
    ORGANISATION(Proof.PERSON);

    /** What can show that a clause holds. */
    private enum Proof {
        NONE,
        SIGHT,
        RULE,
        ABSENCE,
        PERSON
    }

    private final Proof proof;
    private final List<String> contrary;

    ClauseKind(Proof proof, String... contrary) {
        this.proof = proof;
        this.contrary = List.of(contrary);
    }

    /** Rules whose findings go against such a clause. */
    public List<String> contrary() {
        return contrary;
    }

    /** Whether there is nothing to check. */
    public boolean isWordsOnly() {
        return proof == Proof.NONE;
    }

    /** Whether what was seen counts only once a rule compares it with the promise: an annotation alone is no evidence. */
    public boolean needsRule() {
        return proof == Proof.RULE;
    }

    /** Whether it is shown by nothing being against it. */
    public boolean isLimiting() {
        return proof == Proof.ABSENCE;
    }

    /** Whether a person may stand for it; everything else has to be seen. */
    public boolean mayBeAttested() {
        return proof == Proof.PERSON;
    }

    /** The word used in reports. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
