package org.privacyascode.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.privacyascode.policy.Clause;
import org.privacyascode.policy.Marks;
import org.privacyascode.policy.Words;
import org.privacyascode.wording.Phrase;
import org.privacyascode.wording.Said;

/** Clauses that apply in some places only, collected under "If you live in ...", folded. */
final class RegionsPart implements Part {

    private final PageContext page;
    private final Map<String, List<Block.Item>> items = new LinkedHashMap<>();

    RegionsPart(PageContext page) {
        this.page = page;
    }

    @Override
    public List<Block> blocks() {
        items.clear();
        page.policy()
                .disclosure()
                .sharing()
                .forEach(each -> add("sharing." + each.id().value(), each.marks(), each.words()));
        page.policy()
                .rights()
                .forEach(right -> add(
                        "rights." + right.id().value(),
                        right.marks(),
                        page.words().title(right),
                        page.words().text(right)));
        page.policy()
                .promises()
                .security()
                .forEach(each -> add("security." + each.id().value(), each.marks(), each.words()));
        add("links", page.policy().promises().links().values());
        add("children", page.policy().promises().children().clauses().values());
        page.policy()
                .promises()
                .changes()
                .clauses()
                .forEach(each -> add("changes." + each.id().value(), each.marks(), each.words()));
        add("glossary", page.policy().supplements().glossary().values());
        List<Block> blocks = new ArrayList<>();
        california().ifPresent(blocks::add);
        items.forEach((region, entries) ->
                blocks.add(new Block.Fold(page.say(Phrase.REGION_TITLE, region), List.of(new Block.Bullets(entries)))));
        return blocks;
    }

    /** The table of the law, and the clauses for California below it. */
    private Optional<Block> california() {
        String region = page.regions(List.of(CaliforniaTable.PACK));
        List<Block> inside = new ArrayList<>();
        new CaliforniaTable(page).table().ifPresent(table -> {
            inside.add(Block.Prose.of(page.say(Phrase.CATEGORIES_MONTHS)));
            inside.add(table);
        });
        List<Rich> texts = new ArrayList<>();
        texts.add(page.rich(page.words().text(page.policy().supplements().incentives())));
        texts.add(page.rich(page.words().text(page.policy().supplements().metrics())));
        texts.stream().filter(text -> !text.isEmpty()).forEach(text -> inside.add(Block.Prose.of(text)));
        Optional.ofNullable(items.remove(region)).ifPresent(entries -> inside.add(new Block.Bullets(entries)));
        return inside.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Fold(page.say(Phrase.REGION_TITLE, region), inside));
    }

    private void add(String part, List<Clause> clauses) {
        clauses.forEach(each -> add(part + "." + each.id().value(), each.marks(), each.words()));
    }

    private void add(String path, Marks marks, Words words) {
        add(path, marks, page.words().text(words.title()).words(), page.words().text(words.text()));
    }

    private void add(String path, Marks marks, String title, Said text) {
        if (marks.only().isEmpty()) {
            return;
        }
        Rich said = page.rich(marks.open().map(Said::open).orElse(text));
        if (!said.isEmpty()) {
            items.computeIfAbsent(page.regions(marks.only()), region -> new ArrayList<>())
                    .add(new Block.Item(page.anchors().of(path), title.isEmpty() ? said : page.labelled(title, said)));
        }
    }
}
