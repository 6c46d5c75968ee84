package org.privacyascode.wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.privacyascode.policy.Question;
import org.privacyascode.policy.Scalar;
import org.privacyascode.policy.Stated;
import org.privacyascode.policy.Text;

/**
 * Fills the inserts of texts, and shows questions where a value is missing.
 *
 * @param source the language of the policy, in which every text stands that is no translation
 * @param asPublished whether what the page said before the policy became code takes the place of an open question
 */
record Texts(Map<String, Stated<Scalar>> facts, Wording wording, String source, boolean asPublished) {

    private static final int DEEPEST_INSERT = 4;

    Optional<Stated<Scalar>> fact(String path) {
        return Optional.ofNullable(facts.get(path));
    }

    /** The text with its inserts filled. */
    Said text(Text text) {
        Said said = text(text, 0);
        return text.translated().filter(Text.Translated::isStale).isPresent() && !said.isEmpty()
                ? said.then(Said.of(" " + wording.say(Phrase.TRANSLATION_OLDER, wording.languageName(source))))
                : said;
    }

    /** What is stated, or the question, or nothing. */
    Said text(Stated<Text> text) {
        return said(text, this::text);
    }

    /** What is stated, said by the function; the question if it is open; nothing if it is absent. */
    <T> Said said(Stated<T> stated, Function<T, Said> say) {
        return stated.given()
                .map(say)
                .or(() -> stated.question().map(this::open))
                .orElse(Said.NOTHING);
    }

    <T> Said words(Stated<T> stated, Function<T, String> say) {
        return said(stated, value -> Said.of(say.apply(value)));
    }

    /** A title is one line of words; one that is open, absent, or not translated is generated. */
    Optional<String> title(Stated<Text> title) {
        return title.given()
                .filter(text -> !isForeign(text))
                .map(text -> text(text, 0))
                .map(Said::words)
                .filter(words -> !words.isBlank());
    }

    private boolean isForeign(Text text) {
        return !wording.isLanguageOf(
                text.translated().map(Text.Translated::language).orElse(source));
    }

    private Said text(Text text, int depth) {
        boolean isForeign = isForeign(text);
        return Said.join(text.parts().stream()
                .map(part -> part instanceof Text.Insert insert
                        ? insert(insert.path(), depth)
                        : words(((Text.Words) part).words(), isForeign))
                .toList());
    }

    private Said words(String words, boolean isForeign) {
        return isForeign ? new Said(List.of(new Said.Foreign(words, source))) : Said.of(words);
    }

    private Said insert(String path, int depth) {
        Optional<Stated<Scalar>> fact = depth < DEEPEST_INSERT ? fact(path) : Optional.empty();
        return fact.map(value -> said(value, scalar -> scalar(scalar, depth + 1)))
                .orElse(Said.of("{" + path + "}"));
    }

    private Said scalar(Scalar scalar, int depth) {
        if (scalar instanceof Scalar.Words words) {
            return text(words.text(), depth);
        } else if (scalar instanceof Scalar.Many many) {
            return Said.of(wording.list(many.values().stream()
                    .map(value -> scalar(value, depth).words())
                    .toList()));
        } else if (scalar instanceof Scalar.Day day) {
            return Said.of(wording.date(day.date()));
        } else if (scalar instanceof Scalar.Span span) {
            return Said.of(wording.period(span.period()));
        } else if (scalar instanceof Scalar.Number number) {
            return Said.of(Long.toString(number.number()));
        } else if (scalar instanceof Scalar.YesNo answer) {
            return Said.of(wording.answer(answer.yes()));
        } else if (scalar instanceof Scalar.Place place) {
            return Said.of(wording.inCountry(place.country()));
        } else if (scalar instanceof Scalar.Word word) {
            return new Said(List.of(new Said.Value(word.word())));
        }
        throw new IllegalStateException("a value without words: " + scalar);
    }

    private Said open(Question question) {
        Optional<Text> before = asPublished ? question.asPublished() : Optional.empty();
        return before.map(this::text).orElseGet(() -> Said.open(question));
    }
}
