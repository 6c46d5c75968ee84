package org.privacyascode.cli;

import java.util.Set;

/** One command of the program. */
interface Command {

    /** The options it knows, with their dashes. */
    Set<String> options();

    /** How many words it takes besides options, such as the files that it compares. */
    default int operands() {
        return 0;
    }

    /**
     * Does its work.
     *
     * @throws UsageException if it cannot
     */
    ExitCode run(Options options, Console console);
}
