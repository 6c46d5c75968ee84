package org.privacyascode.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.privacyascode.policy.DataGroup;
import org.privacyascode.policy.DataItem;
import org.privacyascode.policy.LegalBasis;
import org.privacyascode.policy.Purpose;
import org.privacyascode.policy.Required;
import org.privacyascode.policy.Source;
import org.privacyascode.policy.Stated;
import org.privacyascode.wording.Family;
import org.privacyascode.wording.Phrase;
import org.privacyascode.wording.PolicyWords;
import org.privacyascode.wording.Said;

/**
 * What is collected: one block for each group. What is the same for all items is said once, below them; the table has a
 * column only for what differs from item to item.
 */
final class DataPart implements Part {

    private final PageContext page;
    private final PolicyWords words;
    private final Names names;
    private final Join join;

    DataPart(PageContext page) {
        this.page = page;
        this.words = page.words();
        this.names = new Names(page);
        this.join = new Join(page.policy());
    }

    @Override
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        page.policy().data().forEach(group -> blocks.addAll(blocks(group)));
        return blocks;
    }

    private List<Block> blocks(DataGroup group) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(3, page.anchors().of("data." + group.id().value()), words.title(group)));
        Rich text = page.rich(words.text(group.words().text()));
        if (!text.isEmpty()) {
            blocks.add(Block.Prose.of(text));
        }
        page.region(group.marks()).ifPresent(blocks::add);
        TableOf table = table(group);
        if (table.saysMoreThanNames()) {
            table.build().ifPresent(blocks::add);
        }
        List<Block.Item> facts = facts(group, table.saysMoreThanNames() ? Rich.NOTHING : items(group));
        if (!facts.isEmpty()) {
            blocks.add(new Block.Bullets(facts));
        }
        return blocks;
    }

    /** All items in one line, each with its own anchor. */
    private Rich items(DataGroup group) {
        List<Rich> items = new ArrayList<>();
        for (DataItem item : group.items()) {
            String label = words.label(item);
            String shown = items.isEmpty() ? PolicyWords.capitalised(label) : label;
            items.add(Rich.of(new Span.Named(
                    page.anchors().of(Names.path(item)),
                    item.optional() ? page.say(Phrase.DATA_OPTIONAL, shown) : shown)));
        }
        return items.isEmpty() ? names.open(group.items()) : sentence(page.list(items));
    }

    private String label(DataItem item) {
        String label = PolicyWords.capitalised(words.label(item));
        return item.optional() ? page.say(Phrase.DATA_OPTIONAL, label) : label;
    }

    private TableOf table(DataGroup group) {
        TableOf table = new TableOf(
                page.say(Phrase.DATA_CAPTION, words.title(group)),
                page.say(Phrase.DATA_ITEM),
                page.say(Phrase.DATA_WHY),
                page.say(Phrase.DATA_KEPT),
                page.say(Phrase.DATA_GETS),
                page.say(Phrase.DATA_NOTE));
        boolean showPurposes = differs(group, item -> names.purposes(group.purposesOf(item)));
        boolean showKeep = differs(group, item -> keep(group.keepOf(item)));
        boolean showRecipients = differs(group, this::recipients);
        for (DataItem item : group.items()) {
            table.row(
                    page.anchors().of(Names.path(item)),
                    Rich.text(label(item)),
                    showPurposes ? names.purposes(group.purposesOf(item)) : Rich.NOTHING,
                    showKeep ? keep(group.keepOf(item)) : Rich.NOTHING,
                    showRecipients ? recipients(item) : Rich.NOTHING,
                    note(item));
        }
        return table;
    }

    private boolean differs(DataGroup group, Function<DataItem, Rich> cell) {
        return group.items().stream().map(cell).distinct().count() > 1;
    }

    private Rich recipients(DataItem item) {
        return names.recipients(join.recipients(item));
    }

    private Rich keep(Stated<org.privacyascode.policy.Retention> keep) {
        return names.capitalised(words.said(keep, words::keep));
    }

    private Rich note(DataItem item) {
        Rich kept =
                page.rich(words.words(item.storedAs(), form -> page.wording().term(Family.STORED_AS, form)));
        Said condition = words.text(item.condition());
        Rich special =
                condition.isEmpty() ? Rich.NOTHING : page.rich(page.wording().fill(Phrase.DATA_SPECIAL, condition));
        return Rich.lines(List.of(kept, special));
    }

    private List<Block.Item> facts(DataGroup group, Rich items) {
        Rich kept = differs(group, item -> keep(group.keepOf(item)))
                ? Rich.NOTHING
                : group.items().stream()
                        .findFirst()
                        .map(group::keepOf)
                        .map(this::keep)
                        .orElseGet(() -> keep(group.handling().keep()));
        Rich gets = differs(group, this::recipients)
                ? Rich.NOTHING
                : page.list(
                        join.recipients(group).stream().map(names::recipient).toList());
        return Stream.of(
                        page.labelled(page.say(Phrase.DATA_ITEM), items),
                        page.labelled(page.say(Phrase.DATA_FROM), source(group)),
                        page.labelled(page.say(Phrase.DATA_WHY), why(group)),
                        page.labelled(page.say(Phrase.DATA_BASIS), bases(group)),
                        page.labelled(page.say(Phrase.DATA_REQUIRED), required(group)),
                        page.labelled(page.say(Phrase.DATA_KEPT), sentence(kept)),
                        page.labelled(page.say(Phrase.DATA_GETS), sentence(gets)))
                .filter(fact -> !fact.isEmpty())
                .map(Block.Item::of)
                .toList();
    }

    private static Rich sentence(Rich text) {
        return text.isEmpty() ? text : text.then(".");
    }

    private Rich source(DataGroup group) {
        Optional<Source> source = group.handling()
                .source()
                .given()
                .flatMap(id -> page.policy().collection().sources().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst());
        return source.map(each -> Rich.sentences(List.of(
                        page.rich(
                                words.words(each.kind(), kind -> page.wording().term(Family.SOURCE, kind))),
                        each.isPublic().is(true) ? names.say(Phrase.SOURCE_PUBLIC) : Rich.NOTHING,
                        page.rich(words.text(each.notice())))))
                .orElse(Rich.NOTHING);
    }

    private Rich why(DataGroup group) {
        Said own = words.text(group.why());
        if (!own.isEmpty()) {
            return page.rich(own);
        }
        if (group.handling().purposes().isOpen()) {
            return names.open(group.handling().purposes());
        }
        return Rich.sentences(group.handling().purposes().stream()
                .flatMap(id -> words.purpose(id).stream())
                .map(purpose -> page.rich(words.text(purpose)))
                .toList());
    }

    /** Each basis with its purposes, unless the group has its own. */
    private Rich bases(DataGroup group) {
        Stated<LegalBasis> own = group.handling().basis();
        if (!own.isAbsent()) {
            return sentence(names.capitalised(words.said(own, words::basis)));
        }
        Map<Rich, List<Rich>> purposes = new LinkedHashMap<>();
        for (Purpose purpose : page.policy().purposes()) {
            Said basis = words.said(purpose.basis(), words::basis);
            boolean isUsed = group.items().stream()
                    .anyMatch(item -> group.purposesOf(item).contains(purpose.id()));
            if (isUsed && !basis.isEmpty()) {
                purposes.computeIfAbsent(names.capitalised(basis), each -> new ArrayList<>())
                        .add(names.purpose(purpose.id()));
            }
        }
        return Rich.sentences(purposes.entrySet().stream()
                .map(each -> each.getKey()
                        .then(" (")
                        .then(page.list(each.getValue()))
                        .then(")."))
                .toList());
    }

    private Rich required(DataGroup group) {
        Stated<Required> stated = group.handling().required();
        return page.rich(words.said(stated, required -> {
            Said kind = words.words(required.kind(), each -> page.wording().term(Family.REQUIRED, each));
            Said consequence = words.text(required.consequence());
            return consequence.isEmpty() ? kind : page.wording().fill(Phrase.DATA_CONSEQUENCE, kind, consequence);
        }));
    }
}
