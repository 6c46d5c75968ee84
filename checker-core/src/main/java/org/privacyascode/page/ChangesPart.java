package org.privacyascode.page;

import java.util.ArrayList;
import java.util.List;
import org.privacyascode.policy.ChangeClause;
import org.privacyascode.policy.Changes;
import org.privacyascode.policy.HistoryEntry;
import org.privacyascode.wording.Family;
import org.privacyascode.wording.Phrase;
import org.privacyascode.wording.PolicyWords;
import org.privacyascode.wording.Said;

/** How people learn of changes, and every version so far. */
final class ChangesPart implements Part {

    private final PageContext page;
    private final PolicyWords words;
    private final Changes changes;

    ChangesPart(PageContext page) {
        this.page = page;
        this.words = page.words();
        this.changes = page.policy().promises().changes();
    }

    @Override
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<Block.Item> items = changes.clauses().stream()
                .filter(clause -> clause.marks().only().isEmpty())
                .map(this::item)
                .filter(item -> !item.text().isEmpty())
                .toList();
        if (!items.isEmpty()) {
            blocks.add(new Block.Bullets(items));
        }
        TableOf table = new TableOf(
                page.say(Phrase.CHANGES_HISTORY),
                page.say(Phrase.CHANGES_VERSION),
                page.say(Phrase.CHANGES_DATE),
                page.say(Phrase.CHANGES_SUMMARY));
        changes.history()
                .forEach(entry -> table.row(
                        List.of(),
                        Rich.text(entry.version()),
                        Rich.text(page.wording().date(entry.date())),
                        page.rich(words.text(entry.summary()))));
        table.build().ifPresent(each -> blocks.add(new Block.Fold(page.say(Phrase.CHANGED_ALL), List.of(each))));
        return blocks;
    }

    private Block.Item item(ChangeClause clause) {
        Said own = words.text(clause.words().text());
        Rich text = clause.marks().open().isPresent()
                ? page.rich(Said.open(clause.marks().open().get()))
                : own.isEmpty() ? generated(clause) : page.rich(own);
        Said title = words.text(clause.words().title());
        return new Block.Item(
                page.anchors().of("changes." + clause.id().value()),
                title.isEmpty() ? text : page.labelled(title, text));
    }

    private Rich generated(ChangeClause clause) {
        List<Rich> sentences = new ArrayList<>();
        if (!clause.via().isEmpty()) {
            sentences.add(Rich.text(page.say(
                    Phrase.CHANGES_VIA,
                    page.wording()
                            .list(clause.via().stream()
                                    .map(channel -> page.wording().term(Family.NOTICE, channel))
                                    .toList()))));
        }
        sentences.add(page.rich(words.words(
                clause.notice(),
                period -> page.say(Phrase.CHANGES_NOTICE, page.wording().period(period)))));
        return Rich.sentences(sentences);
    }

    /** What the current version changed, if there was one before. */
    List<Block> latest() {
        List<HistoryEntry> history = changes.history().values();
        String current = page.policy().document().edition().version().orElse("");
        return history.stream()
                .filter(entry -> history.size() > 1 && entry.version().equals(current))
                .filter(entry -> !entry.summary().isAbsent())
                .map(entry -> (Block) Block.Prose.of(page.rich(page.wording()
                        .fill(
                                Phrase.CHANGED_ENTRY,
                                Said.of(entry.version()),
                                Said.of(page.wording().date(entry.date())),
                                words.text(entry.summary())))))
                .toList();
    }
}
