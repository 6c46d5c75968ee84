package org.privacyascode.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.privacyascode.policy.Question;

/** What is said of a fact: words, with the questions that are still open in their place. */
public record Said(List<Piece> pieces) {

    /** Nothing: the policy does not state it. */
    public static final Said NOTHING = new Said(List.of());

    /** A part of what is said. */
    public sealed interface Piece {}

    /** Words to be shown as they are. */
    public record Words(String words) implements Piece {}

    /** An address, an id or another value that a text inserts, exactly as the policy states it. */
    public record Value(String words) implements Piece {}

    /**
     * Words in another language than that of the page, because nobody has translated them yet.
     *
     * @param language BCP 47 tag
     */
    public record Foreign(String words, String language) implements Piece {}

    /** A value that nobody has decided yet. */
    public record Open(Question question) implements Piece {}

    public Said {
        pieces = List.copyOf(pieces);
    }

    public static Said of(String words) {
        return words.isEmpty() ? NOTHING : new Said(List.of(new Words(words)));
    }

    public static Said open(Question question) {
        return new Said(List.of(new Open(question)));
    }

    /** The parts joined, nothing left out. */
    static Said join(List<Said> parts) {
        List<Piece> pieces = new ArrayList<>();
        parts.forEach(part -> pieces.addAll(part.pieces));
        return new Said(pieces);
    }

    public Said then(Said other) {
        return join(List.of(this, other));
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** Whether a question is among the words. */
    public boolean isOpen() {
        return pieces.stream().anyMatch(Open.class::isInstance);
    }

    /** Whether words in another language are among them. */
    public boolean isForeign() {
        return pieces.stream().anyMatch(Foreign.class::isInstance);
    }

    /** The words changed by the function; a question stays as it is. */
    public Said map(Function<String, String> change) {
        return new Said(pieces.stream()
                .map(piece -> piece instanceof Words words ? new Words(change.apply(words.words())) : piece)
                .toList());
    }

    /** The same without a full stop at its end, for a place inside a sentence. */
    Said withoutStop() {
        int last = pieces.size() - 1;
        if (last < 0
                || !(pieces.get(last) instanceof Words words)
                || !words.words().endsWith(".")) {
            return this;
        }
        return join(List.of(
                new Said(pieces.subList(0, last)),
                of(words.words().substring(0, words.words().length() - 1))));
    }

    /** The words alone, without the questions. */
    public String words() {
        return pieces.stream().map(Said::words).collect(Collectors.joining());
    }

    private static String words(Piece piece) {
        if (piece instanceof Words words) {
            return words.words();
        } else if (piece instanceof Foreign foreign) {
            return foreign.words();
        }
        return piece instanceof Value value ? value.words() : "";
    }
}
