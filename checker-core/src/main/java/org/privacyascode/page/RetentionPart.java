package org.privacyascode.page;

import java.util.List;
import org.privacyascode.policy.DataGroup;
import org.privacyascode.policy.DataItem;
import org.privacyascode.policy.Retention;
import org.privacyascode.policy.Stated;
import org.privacyascode.wording.Phrase;
import org.privacyascode.wording.PolicyWords;

/** How long data are kept: a row for each group, and one for each item that is kept for another time. */
final class RetentionPart implements Part {

    private final PageContext page;
    private final PolicyWords words;
    private final Names names;

    RetentionPart(PageContext page) {
        this.page = page;
        this.words = page.words();
        this.names = new Names(page);
    }

    @Override
    public List<Block> blocks() {
        TableOf table = new TableOf(
                page.say(Phrase.KEEP_CAPTION),
                page.say(Phrase.KEEP_DATA),
                page.say(Phrase.KEEP_PERIOD),
                page.say(Phrase.KEEP_THEN));
        for (DataGroup group : page.policy().data()) {
            row(
                    table,
                    page.linkTo("data." + group.id().value(), words.title(group)),
                    group.handling().keep());
            for (DataItem item : group.items()) {
                if (!item.keep().isAbsent()) {
                    String name =
                            page.say(Phrase.KEEP_ITEM, PolicyWords.capitalised(words.label(item)), words.title(group));
                    row(table, page.linkTo(Names.path(item), name), item.keep());
                }
            }
        }
        return table.build().<List<Block>>map(List::of).orElse(List.of());
    }

    private void row(TableOf table, Rich name, Stated<Retention> keep) {
        if (!keep.isAbsent()) {
            table.row(
                    List.of(),
                    name,
                    names.capitalised(words.said(keep, words::period)),
                    keep.isOpen() ? Rich.NOTHING : names.capitalised(words.said(keep, words::then)));
        }
    }
}
