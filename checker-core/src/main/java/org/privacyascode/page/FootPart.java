package org.privacyascode.page;

import java.util.ArrayList;
import java.util.List;
import org.privacyascode.wording.Phrase;

/** What the page was made from, and where its other versions are. */
final class FootPart implements Part {

    private final PageContext page;

    FootPart(PageContext page) {
        this.page = page;
    }

    @Override
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<Block.Item> links = page.options().versions().stream()
                .map(version -> LinkTarget.web(version.url())
                        .map(target -> Rich.of(new Span.Link(version.label(), target)))
                        .orElseGet(() -> Rich.text(version.label())))
                .map(Block.Item::of)
                .toList();
        if (!links.isEmpty()) {
            blocks.add(new Block.Bullets(links));
        }
        List<Rich> sentences = new ArrayList<>();
        page.options().generator().ifPresent(name -> sentences.add(Rich.text(page.say(Phrase.FOOT_GENERATOR, name))));
        page.options()
                .fingerprint()
                .ifPresent(hash -> sentences.add(Rich.text(page.say(Phrase.FOOT_FINGERPRINT, hash))));
        Rich all = Rich.sentences(sentences);
        if (!all.isEmpty()) {
            blocks.add(new Block.Prose(List.of("foot"), all));
        }
        return blocks;
    }
}
