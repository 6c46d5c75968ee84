package org.privacyascode.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyascode.policy.Channel;
import org.privacyascode.policy.CookieType;
import org.privacyascode.policy.Cookies;
import org.privacyascode.policy.DataGroup;
import org.privacyascode.policy.Marks;
import org.privacyascode.policy.Section;
import org.privacyascode.policy.Sharing;
import org.privacyascode.policy.SourceId;
import org.privacyascode.policy.Stated;
import org.privacyascode.policy.Text;
import org.privacyascode.policy.Words;
import org.privacyascode.wording.Phrase;
import org.privacyascode.wording.PolicyWords;
import org.privacyascode.wording.Said;

/** The page as numbered sections of one sentence and bullets: "Title: what is said". No tables, no draft marks. */
final class ClassicLayout {

    private final PageContext page;
    private final PolicyWords words;
    private final List<Block.Item> items = new ArrayList<>();

    private ClassicLayout(PageContext page) {
        this.page = page;
        this.words = page.words();
    }

    static List<Block> blocks(PageContext context) {
        PageContext page = context.options().isDraft() ? context.asPublished() : context;
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, List.of(), page.title()));
        page.policy()
                .document()
                .edition()
                .updated()
                .given()
                .ifPresent(date -> blocks.add(Block.Prose.of(
                        page.say(Phrase.DOCUMENT_LAST_UPDATED, page.wording().date(date)))));
        blocks.add(Block.Prose.of(Rich.of(new Span.Strong(page.title()))));
        boolean isInOwnWords = page.policy().sections().stream()
                .anyMatch(section -> section.clauses().isGiven());
        Rich first = page.rich(
                isInOwnWords ? page.words().text(page.policy().document().lead()) : page.lead());
        if (!first.isEmpty()) {
            blocks.add(Block.Prose.of(first));
        }
        int number = 1;
        for (Section section : page.policy().sections()) {
            String path = "sections." + section.id().value();
            boolean isOwn = section.clauses().isGiven();
            boolean isTitled = !isOwn || !section.words().title().isAbsent();
            if (isTitled) {
                blocks.add(new Block.Heading(
                        2,
                        page.anchors().of(path),
                        number++ + ". " + page.words().title(section)));
            }
            Rich lead = page.rich(isOwn ? page.words().text(section.lead()) : page.lead(section));
            if (!lead.isEmpty()) {
                blocks.add(Block.Prose.of(lead));
            }
            if (isOwn) {
                blocks.addAll(new PassagesPart(page, section).blocks());
                continue;
            }
            List<Block.Item> items = new ClassicLayout(page).items(section);
            if (!items.isEmpty()) {
                blocks.add(new Block.Bullets(items));
            }
        }
        return blocks;
    }

    private List<Block.Item> items(Section section) {
        add(List.of(), words.text(section.words().text()));
        switch (section.id().value()) {
            case "data" -> data();
            case "purposes" -> page.policy()
                    .purposes()
                    .forEach(purpose -> add(
                            "purposes." + purpose.id().value(),
                            purpose.marks(),
                            words.title(purpose),
                            words.text(purpose)));
            case "cookies" -> cookies(page.policy().cookies());
            case "sharing" -> page.policy().disclosure().sharing().forEach(this::sharing);
            case "rights" -> rights();
            case "security" -> page.policy()
                    .promises()
                    .security()
                    .forEach(clause -> add("security." + clause.id().value(), clause.marks(), clause.words()));
            case "links" -> page.policy()
                    .promises()
                    .links()
                    .forEach(clause -> add("links." + clause.id().value(), clause.marks(), clause.words()));
            case "children" -> page.policy()
                    .promises()
                    .children()
                    .clauses()
                    .forEach(clause -> add("children." + clause.id().value(), clause.marks(), clause.words()));
            case "changes" -> page.policy()
                    .promises()
                    .changes()
                    .clauses()
                    .forEach(clause -> add("changes." + clause.id().value(), clause.marks(), clause.words()));
            case "contact" -> page.policy().organisation().contact().channels().forEach(this::channel);
            default -> {
                // A section of the policy's own has words only.
            }
        }
        return items;
    }

    private void data() {
        Optional<SourceId> heading = Optional.empty();
        for (DataGroup group : page.policy().data()) {
            Optional<SourceId> source = group.handling().source().given();
            if (!source.equals(heading)) {
                heading = source;
                source.ifPresent(this::source);
            }
            Said text = words.text(group.words().text());
            String list = page.say(Phrase.DATA_ITEMS, String.join(", ", words.labels(group)));
            add(
                    "data." + group.id().value(),
                    group.marks(),
                    words.title(group),
                    text.isEmpty() ? Said.of(PolicyWords.capitalised(list)) : text);
            purpose(group.why(), group.handling().purposes().values());
        }
    }

    private void source(SourceId id) {
        page.policy().collection().sources().stream()
                .filter(source -> source.id().equals(id))
                .map(source -> words.text(source.words().title()).words())
                .filter(title -> !title.isEmpty())
                .forEach(this::addTitle);
    }

    /** The reason in the words of the policy; else what the purposes mean. */
    private void purpose(Stated<Text> why, List<org.privacyascode.policy.PurposeId> purposes) {
        Said own = words.text(why);
        List<String> meant = purposes.stream()
                .flatMap(id -> words.purpose(id).stream())
                .map(purpose -> words.text(purpose).words())
                .toList();
        Said said = own.isEmpty() ? Said.of(String.join(" ", meant)) : own;
        if (!said.isEmpty()) {
            add(List.of(), page.wording().fill(Phrase.DOCUMENT_PURPOSE, said));
        }
    }

    private void cookies(Cookies cookies) {
        cookies.explanation().given().ifPresent(clause -> add("", Marks.NONE, clause.words()));
        Said types = words.text(cookies.typesTitle());
        if (!types.isEmpty()) {
            addTitle(types.words());
        }
        for (CookieType type : cookies.types()) {
            Said text = words.text(type.words().text());
            add("cookies." + type.id().value(), type.marks(), words.title(type), text);
            purpose(type.why(), text.isEmpty() ? type.purposes().values() : List.of());
        }
        Said choices = words.text(cookies.choicesTitle());
        if (!choices.isEmpty()) {
            addTitle(choices.words());
        }
        cookies.choices()
                .forEach(clause -> add(List.of(), words.text(clause.words().text())));
    }

    private void sharing(Sharing sharing) {
        add("sharing." + sharing.id().value(), sharing.marks(), sharing.words());
        Said condition = words.text(sharing.condition());
        if (!condition.isEmpty()) {
            add(List.of(), page.wording().fill(Phrase.DOCUMENT_CONDITION, condition));
        }
    }

    private void rights() {
        page.policy().rights().stream()
                .filter(right -> right.marks().open().isEmpty())
                .forEach(right ->
                        add("rights." + right.id().value(), right.marks(), words.title(right), words.text(right)));
        Words requests = page.policy().entitlements().requests().words();
        Said text = words.text(requests.text());
        if (!text.isEmpty()) {
            String title = words.text(requests.title()).words();
            add("", Marks.NONE, title.isEmpty() ? page.say(Phrase.RIGHTS_HOW) : title, text);
        }
    }

    /** A channel shows what is known; an address that is still open was not on the old page either. */
    private void channel(Channel channel) {
        List<String> anchors = page.anchors().of("contact." + channel.id().value());
        channel.reach()
                .email()
                .given()
                .ifPresent(mail -> items.add(new Block.Item(anchors, page.around(Phrase.WHO_EMAIL, page.mail(mail)))));
        channel.reach()
                .form()
                .given()
                .ifPresent(form -> items.add(Block.Item.of(page.around(Phrase.WHO_FORM, page.web(form)))));
        channel.reach()
                .phone()
                .given()
                .ifPresent(phone -> items.add(Block.Item.of(Rich.text(page.say(Phrase.WHO_PHONE, phone)))));
        channel.reach()
                .address()
                .given()
                .ifPresent(address -> items.add(Block.Item.of(Rich.text(page.say(Phrase.WHO_POSTAL, address)))));
    }

    private void add(String path, Marks marks, Words clause) {
        add(path, marks, words.text(clause.title()).words(), words.text(clause.text()));
    }

    private void add(String path, Marks marks, String title, Said text) {
        if (marks.open().isPresent() || (title.isEmpty() && text.isEmpty())) {
            return;
        }
        Rich said = page.rich(text);
        items.add(new Block.Item(
                page.anchors().of(path),
                title.isEmpty() ? said : text.isEmpty() ? heading(title) : page.labelled(title, said)));
    }

    private void add(List<String> anchors, Said text) {
        if (!text.isEmpty()) {
            items.add(new Block.Item(anchors, page.rich(text)));
        }
    }

    private void addTitle(String title) {
        items.add(Block.Item.of(heading(title)));
    }

    private static Rich heading(String title) {
        return Rich.of(new Span.Strong(title.endsWith("?") ? title : title + ":"));
    }
}
