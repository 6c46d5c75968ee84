package org.privacyascode.page;

import java.util.List;
import java.util.stream.Collectors;

/** A page that is not a draft would show open questions; it is not written. */
public final class OpenQuestionsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<OpenQuestion> questions;

    OpenQuestionsException(List<OpenQuestion> questions) {
        super(questions.size() + " open question" + (questions.size() == 1 ? "" : "s")
                + " would show on a page that is not a draft. Answer them in the policy, or write a draft.\n"
                + questions.stream().map(OpenQuestion::toString).collect(Collectors.joining("\n")));
        this.questions = List.copyOf(questions);
    }

    /** The questions in the order of the page. */
    public List<OpenQuestion> questions() {
        return questions;
    }
}
