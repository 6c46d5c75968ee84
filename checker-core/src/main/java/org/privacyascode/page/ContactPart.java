package org.privacyascode.page;

import java.util.List;
import org.privacyascode.policy.Channel;
import org.privacyascode.wording.Phrase;
import org.privacyascode.wording.Said;

/** How to reach us. */
final class ContactPart implements Part {

    private final PageContext page;

    ContactPart(PageContext page) {
        this.page = page;
    }

    @Override
    public List<Block> blocks() {
        List<Block.Item> items = page.policy().organisation().contact().channels().stream()
                .flatMap(channel ->
                        RightsPart.ways(page, channel.reach()).stream().map(way -> item(channel, way)))
                .toList();
        return items.isEmpty() ? List.of() : List.of(new Block.Bullets(items));
    }

    private Block.Item item(Channel channel, Rich way) {
        Said title = page.words().text(channel.words().title());
        return Block.Item.of(title.isEmpty() ? way : page.labelled(title, way));
    }

    /** The first address to write to: a mail address, else a form. */
    static Rich main(PageContext page) {
        for (Channel channel : page.policy().organisation().contact().channels()) {
            if (!channel.reach().email().isAbsent()) {
                return channel.reach()
                        .email()
                        .given()
                        .map(page::mail)
                        .orElseGet(() ->
                                page.rich(page.words().words(channel.reach().email(), each -> each)));
            }
            if (channel.reach().form().isGiven()) {
                return page.web(channel.reach().form().orElse(""));
            }
        }
        return Rich.NOTHING;
    }

    /** A sentence that says where to write; nothing if nobody can. */
    static Rich sentence(PageContext page) {
        Rich address = main(page);
        return address.isEmpty() ? address : page.around(Phrase.SHORT_CHOICES_WRITE, address);
    }
}
