package org.privacyascode.page;

import java.util.List;
import java.util.stream.Collectors;

/** A policy that is not a draft has open questions: they would show on its page, or leave a gap in it; it is not written. */
public final class OpenQuestionsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<OpenQuestion> questions;

    OpenQuestionsException(List<OpenQuestion> questions) {
        super(questions.size() + " open question" + (questions.size() == 1 ? " is" : "s are")
                + " left, and a page for the public cannot be written with them. Answer them in the policy, or set its status to draft"
                + " until they are answered.\n"
                + questions.stream().map(OpenQuestion::toString).collect(Collectors.joining("\n")));
        this.questions = List.copyOf(questions);
    }

    /** The questions in the order of the page. */
    public List<OpenQuestion> questions() {
        return questions;
    }
}
