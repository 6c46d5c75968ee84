package org.privacyascode.cli;

/** Something a command cannot work with: what is wrong, and what to do next. Ends the program with exit code 2. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String advice;

    UsageException(String message, String advice) {
        super(message);
        this.advice = advice;
    }

    String advice() {
        return advice;
    }
}
