package org.privacyascode.page;

import java.util.ArrayList;
import java.util.List;

/** A line of text made of spans. */
record Rich(List<Span> spans) {

    static final Rich NOTHING = new Rich(List.of());

    Rich {
        spans = joined(spans);
    }

    /** Words beside words are one span, so that the end of a sentence is seen where two were joined. */
    private static List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans) {
            int last = joined.size() - 1;
            if (last >= 0 && span instanceof Span.Text text && joined.get(last) instanceof Span.Text before) {
                joined.set(last, new Span.Text(before.text() + text.text()));
            } else {
                joined.add(span);
            }
        }
        return List.copyOf(joined);
    }

    static Rich of(Span... spans) {
        return new Rich(List.of(spans));
    }

    static Rich text(String text) {
        return text.isEmpty() ? NOTHING : of(new Span.Text(text));
    }

    /** The lines one below the other. */
    static Rich lines(List<Rich> lines) {
        List<Span> spans = new ArrayList<>();
        for (Rich line : lines) {
            if (line.isEmpty()) {
                continue;
            }
            if (!spans.isEmpty()) {
                spans.add(new Span.Break());
            }
            spans.addAll(line.spans);
        }
        return new Rich(spans);
    }

    /** The sentences one after the other, with a space between them. */
    static Rich sentences(List<Rich> sentences) {
        Rich all = NOTHING;
        for (Rich sentence : sentences) {
            if (!sentence.isEmpty()) {
                all = all.isEmpty() ? sentence : all.then(" ").then(sentence);
            }
        }
        return all;
    }

    Rich then(String text) {
        return text.isEmpty() ? this : then(new Span.Text(text));
    }

    Rich then(Span span) {
        return then(of(span));
    }

    Rich then(Rich other) {
        List<Span> all = new ArrayList<>(spans);
        all.addAll(other.spans);
        return new Rich(all);
    }

    /** The words alone, as they are read. */
    String words() {
        StringBuilder words = new StringBuilder();
        for (Span span : spans) {
            words.append(span.words());
        }
        return words.toString();
    }

    boolean isEmpty() {
        return spans.isEmpty();
    }
}
