package org.privacyascode.maven;

import org.privacyascode.policy.problem.PolicyProblem;

/** Lines of the log, in the form that editors and code hosts turn into links: {@code path:[line,column] words}. */
final class Lines {

    private Lines() {}

    static String of(PolicyProblem problem) {
        String words = problem.advice().isEmpty() ? problem.message() : problem.message() + " " + problem.advice();
        return at(
                        problem.position().file(),
                        problem.position().line(),
                        problem.position().column())
                + words;
    }

    /** A line or column that is not known is the first: what reads these lines knows no zero. */
    static String at(String file, int line, int column) {
        return file.isEmpty() ? "" : file + ":[" + Math.max(1, line) + "," + Math.max(1, column) + "] ";
    }

    /** {@code 1 error}, {@code 2 errors}. */
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
