package org.privacyascode.page;

import java.util.List;
import org.privacyascode.policy.Question;

/** A run of text inside a line. All text is literal: a writer escapes it, nobody interprets it. */
sealed interface Span {

    /** The words alone. */
    String words();

    /** Plain words. */
    record Text(String text) implements Span {
        @Override
        public String words() {
            return text;
        }
    }

    /** Words in another language than the page, with its BCP 47 tag. */
    record Foreign(String text, String language) implements Span {
        @Override
        public String words() {
            return text;
        }
    }

    /** Words that carry weight. */
    record Strong(String text) implements Span {
        @Override
        public String words() {
            return text;
        }
    }

    /** A name as machines spell it, such as that of a cookie. */
    record Code(String text) implements Span {
        @Override
        public String words() {
            return text;
        }
    }

    /** A question that is still open; shown in drafts only. */
    record Open(Question question, String text) implements Span {
        @Override
        public String words() {
            return text;
        }
    }

    /** Words that lead somewhere. */
    record Link(String text, LinkTarget target) implements Span {
        @Override
        public String words() {
            return text;
        }
    }

    /** Words that a link can lead to; the ids come first in the text. */
    record Named(List<String> anchors, String text) implements Span {
        public Named {
            anchors = List.copyOf(anchors);
        }

        @Override
        public String words() {
            return text;
        }
    }

    /** The end of a line inside a cell. */
    record Break() implements Span {
        @Override
        public String words() {
            return "\n";
        }
    }
}
