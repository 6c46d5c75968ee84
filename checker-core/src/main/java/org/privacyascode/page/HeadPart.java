package org.privacyascode.page;

import java.util.ArrayList;
import java.util.List;
import org.privacyascode.policy.Edition;
import org.privacyascode.wording.Phrase;
import org.privacyascode.wording.PolicyWords;
import org.privacyascode.wording.Said;

/** Title, ribbon of a draft, version and dates, first sentence. */
final class HeadPart {

    private final PageContext page;
    private final PolicyWords words;

    HeadPart(PageContext page) {
        this.page = page;
        this.words = page.words();
    }

    /**
     * The head of a page.
     *
     * @param unplaced questions that stand nowhere else on it, because the page says nothing where it has no answer
     * @param questions number of all that are open
     */
    List<Block> blocks(List<OpenQuestion> unplaced, long questions) {
        List<Block> blocks = new ArrayList<>();
        if (page.options().isDraft()) {
            List<Rich> sentences = new ArrayList<>();
            sentences.add(Rich.text(page.say(Phrase.DOCUMENT_DRAFT)));
            if (questions > 0) {
                sentences.add(Rich.text(page.wording().count(Phrase.DOCUMENT_QUESTIONS, questions)));
            }
            List<Block> ribbon = new ArrayList<>();
            ribbon.add(new Block.Prose(List.of("draft"), Rich.sentences(sentences)));
            if (!unplaced.isEmpty()) {
                ribbon.add(new Block.Bullets(unplaced.stream()
                        .map(this::question)
                        .map(Block.Item::of)
                        .toList()));
            }
            blocks.add(new Block.Box(BoxKind.DRAFT, ribbon));
        }
        blocks.add(0, new Block.Heading(1, List.of(), page.title()));
        Rich edition = edition(page.policy().document().edition());
        if (!edition.isEmpty()) {
            blocks.add(Block.Prose.of(edition));
        }
        blocks.add(Block.Prose.of(page.rich(page.lead())));
        return blocks;
    }

    private Rich question(OpenQuestion open) {
        return Rich.of(new Span.Code(open.path())).then(" ").then(page.rich(Said.open(open.question())));
    }

    private Rich edition(Edition edition) {
        return Rich.sentences(List.of(
                page.rich(filled(Phrase.DOCUMENT_VERSION, words.words(edition.version(), each -> each))),
                page.rich(filled(Phrase.DOCUMENT_EFFECTIVE, words.words(edition.effective(), page.wording()::date))),
                page.rich(filled(Phrase.DOCUMENT_UPDATED, words.words(edition.updated(), page.wording()::date))),
                page.rich(filled(
                        Phrase.DOCUMENT_PREVAILS,
                        words.words(page.policy().document().prevails(), page.wording()::languageName)))));
    }

    private Said filled(Phrase phrase, Said value) {
        return value.isEmpty() ? value : page.wording().fill(phrase, value);
    }
}
