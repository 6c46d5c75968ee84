package org.privacyascode.knowledge;

import java.util.List;
import java.util.stream.Collectors;

/** Signature files that cannot be used, with all problems found in them. */
public final class InvalidSignaturesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<SignatureProblem> problems;

    InvalidSignaturesException(List<SignatureProblem> problems) {
        super(problems.stream().map(SignatureProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** All problems, in the order of the files and lines. */
    public List<SignatureProblem> problems() {
        return problems;
    }
}
