package org.privacyascode.page;

import java.util.ArrayList;
import java.util.List;
import org.privacyascode.policy.Scalar;
import org.privacyascode.policy.Stated;
import org.privacyascode.policy.Text;
import org.privacyascode.wording.Phrase;
import org.privacyascode.wording.Wording;

/** Says what of the page is not in its language, or was translated before the policy changed; nothing if all is well. */
final class TranslationPart {

    private static final String USUAL = "en";

    private final PageContext page;
    private final Wording wording;

    TranslationPart(PageContext page) {
        this.page = page;
        this.wording = page.wording();
    }

    /** The notice for a page of these blocks. */
    List<Block> blocks(List<Block> blocks) {
        long missing = Spans.texts(blocks)
                .filter(text -> text.spans().stream().anyMatch(Span.Foreign.class::isInstance))
                .count();
        long stale =
                page.words().facts().stream().filter(TranslationPart::isStale).count();
        if (missing + stale == 0) {
            return List.of();
        }
        String source = wording.languageName(page.policy().document().language().orElse(USUAL));
        List<Rich> sentences = new ArrayList<>();
        if (missing > 0) {
            sentences.add(Rich.text(wording.count(Phrase.TRANSLATION_MISSING, missing, source)));
        }
        if (stale > 0) {
            sentences.add(Rich.text(wording.count(Phrase.TRANSLATION_STALE, stale)));
            sentences.add(page.rich(page.words()
                    .words(
                            page.policy().document().edition().updated(),
                            date -> page.say(Phrase.TRANSLATION_DATED, source, wording.date(date)))));
        }
        return List.of(new Block.Box(
                BoxKind.NOTICE, List.of(new Block.Prose(List.of("translation"), Rich.sentences(sentences)))));
    }

    private static boolean isStale(Stated<Scalar> fact) {
        return fact.given()
                .filter(scalar -> scalar instanceof Scalar.Words words
                        && words.text()
                                .translated()
                                .filter(Text.Translated::isStale)
                                .isPresent())
                .isPresent();
    }
}
