package org.privacyascode.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyascode.policy.Marks;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.Question;
import org.privacyascode.policy.Section;
import org.privacyascode.policy.vocabulary.Vocabulary;
import org.privacyascode.wording.Family;
import org.privacyascode.wording.Phrase;
import org.privacyascode.wording.PolicyWords;
import org.privacyascode.wording.Said;
import org.privacyascode.wording.Wording;

/** What every part of the page needs: the policy, its words, its anchors, and the options. */
record PageContext(Policy policy, PolicyWords words, Anchors anchors, PageOptions options) {

    static PageContext of(Policy policy, Wording wording, Vocabulary vocabulary, PageOptions options) {
        return new PageContext(policy, PolicyWords.of(policy, wording, vocabulary), Anchors.of(policy), options);
    }

    /** The same page in the words it had before its policy became code, where a question stands today. */
    PageContext asPublished() {
        return new PageContext(policy, words.asPublished(), anchors, options);
    }

    Wording wording() {
        return words.wording();
    }

    String say(Phrase phrase, String... values) {
        return wording().say(phrase, values);
    }

    /** What is said, with marks where a question stands. */
    Rich rich(Said said) {
        List<Span> spans = new ArrayList<>();
        for (Said.Piece piece : said.pieces()) {
            if (piece instanceof Said.Words words) {
                spans.add(new Span.Text(words.words()));
            } else if (piece instanceof Said.Foreign foreign) {
                spans.add(new Span.Foreign(foreign.words(), foreign.language()));
            } else if (piece instanceof Said.Value value) {
                spans.add(span(value.words()));
            } else {
                Question question = ((Said.Open) piece).question();
                spans.add(new Span.Open(question, say(Phrase.DOCUMENT_QUESTION, question.question())));
            }
        }
        return new Rich(spans);
    }

    /** An address that a text inserts is a link; one that stands in the text itself is words. */
    private static Span span(String words) {
        return LinkTarget.mail(words)
                .or(() -> LinkTarget.web(words))
                .<Span>map(target -> new Span.Link(words, target))
                .orElseGet(() -> new Span.Text(words));
    }

    /** "Label: what is said"; nothing if nothing is said. A label that is a question takes no colon. */
    Rich labelled(String label, Rich said) {
        if (said.isEmpty()) {
            return said;
        }
        return Rich.of(new Span.Strong(label.endsWith("?") ? label : say(Phrase.DOCUMENT_LABEL, label)))
                .then(" ")
                .then(said);
    }

    /** The same with a label that the policy gives, which can be in another language. */
    Rich labelled(Said label, Rich said) {
        Optional<String> language = label.pieces().stream()
                .filter(Said.Foreign.class::isInstance)
                .map(piece -> ((Said.Foreign) piece).language())
                .findFirst();
        if (language.isEmpty() || said.isEmpty()) {
            return labelled(label.words(), said);
        }
        return Rich.of(new Span.Foreign(say(Phrase.DOCUMENT_LABEL, label.words()), language.get()))
                .then(" ")
                .then(said);
    }

    /** The words as a link to the clause, if the page has it. */
    Rich linkTo(String path, String words) {
        return Rich.of(anchors.link(path)
                .<Span>map(target -> new Span.Link(words, target))
                .orElse(new Span.Text(words)));
    }

    /** The web address as a link, or as words if it is none. */
    Rich web(String url) {
        return Rich.of(LinkTarget.web(url)
                .<Span>map(target -> new Span.Link(url, target))
                .orElse(new Span.Text(url)));
    }

    /** The mail address as a link, or as words if it is none. */
    Rich mail(String address) {
        return Rich.of(LinkTarget.mail(address)
                .<Span>map(target -> new Span.Link(address, target))
                .orElse(new Span.Text(address)));
    }

    /** A phrase with one value that is more than words. */
    Rich around(Phrase phrase, Rich value) {
        String mark = "\u0000";
        String[] parts = say(phrase, mark).split(mark, -1);
        return Rich.text(parts[0]).then(value).then(parts[1]);
    }

    /** The several rich texts as a list: "a, b and c". */
    Rich list(List<Rich> items) {
        List<String> joints = wording().joints(items.stream().map(Rich::words).toList());
        Rich out = Rich.NOTHING;
        for (int i = 0; i < items.size(); i++) {
            out = i == 0 ? items.get(0) : out.then(joints.get(i - 1)).then(items.get(i));
        }
        return out;
    }

    /** "Name: value". */
    Rich pair(Rich name, Rich value) {
        String joint = say(Phrase.LIST_PAIR, "", "");
        return name.then(joint).then(value);
    }

    /** Where a clause applies, if not everywhere: "Only if you live in California." */
    Optional<String> regionWords(Marks marks) {
        if (!marks.only().isEmpty()) {
            return Optional.of(say(Phrase.REGION_ONLY, regions(marks.only())));
        }
        return marks.except().isEmpty()
                ? Optional.empty()
                : Optional.of(say(Phrase.REGION_EXCEPT, regions(marks.except())));
    }

    Optional<Block> region(Marks marks) {
        return regionWords(marks).map(Block.Prose::of);
    }

    /** The regions of the packs by name, each once. */
    String regions(List<String> packs) {
        return wording().list(packs.stream().map(this::regionName).distinct().toList());
    }

    private String regionName(String pack) {
        return wording().find(Family.REGION, pack).orElse(pack);
    }

    String title() {
        return words.title(policy.document().title()).orElseGet(() -> say(Phrase.DOCUMENT_TITLE));
    }

    /** Title and name of the organisation. */
    String windowTitle() {
        String name = policy.organisation().controller().name().orElse("");
        return name.isEmpty() ? title() : title() + " \u2013 " + name;
    }

    String skipWords() {
        return say(Phrase.FOOT_SKIP);
    }

    /** The name people know; else the legal one. */
    Said controller() {
        Said name = words.words(policy.organisation().controller().name(), each -> each);
        return name.isEmpty() ? words.words(policy.organisation().controller().legalName(), each -> each) : name;
    }

    Said lead() {
        Said own = words.text(policy.document().lead());
        if (!own.isEmpty()) {
            return own;
        }
        Said site = words.words(policy.header().site(), each -> each);
        return site.isEmpty()
                ? wording().fill(Phrase.DOCUMENT_LEAD, controller())
                : wording().fill(Phrase.DOCUMENT_LEAD_SITE, controller(), site);
    }

    /** The first sentence of a section: its own, or ours. */
    Said lead(Section section) {
        Said own = words.text(section.lead());
        return own.isEmpty()
                ? Said.of(wording().find(Family.LEAD, section.id().value()).orElse(""))
                : own;
    }
}
