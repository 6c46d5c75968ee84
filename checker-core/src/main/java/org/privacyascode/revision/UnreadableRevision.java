package org.privacyascode.revision;

/** A revision or an object that cannot be read; the message says which, and what to do. */
final class UnreadableRevision extends Exception {

    private static final long serialVersionUID = 1;

    UnreadableRevision(String message) {
        super(message);
    }
}
