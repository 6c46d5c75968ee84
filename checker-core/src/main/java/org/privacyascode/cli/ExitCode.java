package org.privacyascode.cli;

/** How a command ended, as a script sees it. */
enum ExitCode {
    /** Everything was read and nothing is to be said against it. */
    FINE,
    /** There are findings. */
    FINDINGS,
    /** The command is wrong, or something could not be read or written. */
    FAILED;

    int code() {
        return ordinal();
    }
}
