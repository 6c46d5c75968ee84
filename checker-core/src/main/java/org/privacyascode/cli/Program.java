package org.privacyascode.cli;

import java.util.List;
import java.util.Map;

/** The commands for whoever starts no process of its own, such as the goals of a build: the same code, words and results. */
public final class Program {

    private Program() {}

    /**
     * Runs one command as the command line does; never throws for anything a user gave it.
     *
     * @param arguments the command and its options
     * @param out where results go
     * @param err where problems go, a line each
     * @return 0 fine, 1 findings, 2 something could not be read or the command is wrong
     */
    public static int run(List<String> arguments, Appendable out, Appendable err) {
        return Main.run(arguments, new Console(out, err, Map.of())).code();
    }
}
