package org.privacyascode.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.privacyascode.policy.AutomatedDecisions;
import org.privacyascode.policy.Section;
import org.privacyascode.wording.Family;
import org.privacyascode.wording.Phrase;
import org.privacyascode.wording.PolicyWords;
import org.privacyascode.wording.Said;

/**
 * The page in layers: the short of it, what changed, contents, then section by section with every fact. The sections of
 * the policy keep their order; what the law wants besides stands where people look for it.
 */
final class LayeredLayout {

    /** A section by its id, and what fills it. */
    private record Slot(String id, Function<PageContext, Part> part) {}

    /** The sections that the tool fills, in the order in which they stand if the policy does not say it. */
    private static final List<Slot> SLOTS = List.of(
            new Slot("data", DataPart::new),
            new Slot("purposes", PurposesPart::new),
            new Slot("never", NeverPart::new),
            new Slot("cookies", CookiesPart::new),
            new Slot("sharing", SharingPart::new),
            new Slot("transfers", TransfersPart::new),
            new Slot("retention", RetentionPart::new),
            new Slot("rights", RightsPart::new),
            new Slot("automated-decisions", page -> () -> automatedDecisions(page)),
            new Slot("security", ClausesPart::security),
            new Slot("links", ClausesPart::links),
            new Slot("children", ClausesPart::children),
            new Slot("regions", RegionsPart::new),
            new Slot("changes", ChangesPart::new),
            new Slot("contact", ContactPart::new),
            new Slot("glossary", ClausesPart::glossary));

    private final PageContext page;

    private LayeredLayout(PageContext page) {
        this.page = page;
    }

    static List<Block> blocks(PageContext page) {
        return new LayeredLayout(page).blocks();
    }

    private List<Block> blocks() {
        List<Block> sections = sections();
        List<Block> middle = new ArrayList<>();
        middle.add(new ShortPart(page).box());
        List<Block> latest = new ChangesPart(page).latest();
        if (!latest.isEmpty()) {
            middle.add(new Block.Heading(2, List.of("changed"), section("changed")));
            middle.addAll(latest);
        }
        middle.add(contents(sections));
        middle.addAll(sections);
        middle.addAll(new FootPart(page).blocks());
        HeadPart head = new HeadPart(page);
        List<Block> asked = new ArrayList<>(head.blocks(List.of(), 0));
        asked.addAll(middle);
        int shown = Questions.in(asked).size();
        List<OpenQuestion> questions = Questions.all(asked, page.policy());
        List<Block> all = new ArrayList<>(head.blocks(questions.subList(shown, questions.size()), questions.size()));
        all.addAll(1, new TranslationPart(page).blocks(asked));
        all.addAll(middle);
        return all;
    }

    private List<Block> sections() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, List.of("who"), section("who")));
        blocks.addAll(new WhoPart(page).blocks());
        for (String id : order()) {
            Optional<Section> stated = stated(id);
            List<Block> lead = stated.map(this::ownWords).orElse(List.of());
            List<Block> facts = SLOTS.stream()
                    .filter(slot -> slot.id().equals(id))
                    .flatMap(slot -> slot.part().apply(page).blocks().stream())
                    .toList();
            if (lead.isEmpty() && facts.isEmpty()) {
                continue;
            }
            String title = stated.map(page.words()::title).orElseGet(() -> section(id));
            blocks.add(new Block.Heading(2, anchors(id), title));
            blocks.addAll(lead.isEmpty() ? generatedLead(id) : lead);
            blocks.addAll(facts);
        }
        return blocks;
    }

    /** The sections of the policy in its order, with those that it does not list in their usual places. */
    private List<String> order() {
        List<String> order = new ArrayList<>();
        page.policy().sections().forEach(section -> order.add(section.id().value()));
        List<String> usual = SLOTS.stream().map(Slot::id).toList();
        for (String id : usual) {
            if (!order.contains(id)) {
                int before = usual.indexOf(id) - 1;
                while (before >= 0 && !order.contains(usual.get(before))) {
                    before--;
                }
                order.add(before < 0 ? 0 : order.indexOf(usual.get(before)) + 1, id);
            }
        }
        return order;
    }

    private Optional<Section> stated(String id) {
        return page.policy().sections().stream()
                .filter(section -> section.id().value().equals(id))
                .findFirst();
    }

    private List<String> anchors(String id) {
        List<String> own = page.anchors().of("sections." + id);
        return own.isEmpty() ? page.anchors().of(id) : own;
    }

    private List<Block> ownWords(Section section) {
        List<Block> blocks = new ArrayList<>();
        Rich all = Rich.sentences(List.of(
                page.rich(page.words().text(section.lead())),
                page.rich(page.words().text(section.words().text()))));
        if (!all.isEmpty()) {
            blocks.add(Block.Prose.of(all));
        }
        blocks.addAll(new PassagesPart(page, section).blocks());
        return blocks;
    }

    private List<Block> generatedLead(String id) {
        boolean isForChildren =
                page.policy().promises().children().directedToChildren().is(true);
        if (id.equals("children")
                && !isForChildren
                && page.policy().promises().children().minimumAge().isGiven()) {
            Said age = page.words().words(page.policy().promises().children().minimumAge(), Object::toString);
            return List.of(Block.Prose.of(page.rich(page.wording().fill(Phrase.CHILDREN_NOT_FOR, age))));
        }
        return page.wording()
                .find(Family.LEAD, id)
                .<List<Block>>map(lead -> List.of(Block.Prose.of(lead)))
                .orElse(List.of());
    }

    private String section(String id) {
        return page.wording().find(Family.SECTION, id).orElse(id);
    }

    private Block contents(List<Block> sections) {
        List<Block.Item> links = new ArrayList<>();
        for (Block block : sections) {
            if (block instanceof Block.Heading heading && heading.level() == 2) {
                links.add(Block.Item.of(Rich.of(new Span.Link(
                        heading.text(), LinkTarget.anchor(heading.anchors().get(0))))));
            }
        }
        return new Block.Box(
                BoxKind.CONTENTS,
                List.of(new Block.Heading(2, List.of("contents"), section("contents")), new Block.Bullets(links)));
    }

    private static List<Block> automatedDecisions(PageContext page) {
        AutomatedDecisions facts = page.policy().collection().automatedDecisions();
        PolicyWords words = page.words();
        Said own = words.text(facts.words().text());
        Rich all = Rich.sentences(List.of(
                own.isEmpty()
                        ? page.rich(words.words(
                                facts.used(),
                                used -> page.say(used ? Phrase.AUTOMATED_USED : Phrase.AUTOMATED_NOT_USED)))
                        : page.rich(own),
                page.rich(words.text(facts.logic())),
                page.rich(words.text(facts.significance())),
                page.rich(words.text(facts.safeguards()))));
        return all.isEmpty() ? List.of() : List.of(Block.Prose.of(all));
    }
}
