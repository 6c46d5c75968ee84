package org.privacyascode.page;

import java.util.ArrayList;
import java.util.List;
import org.privacyascode.policy.Passage;
import org.privacyascode.policy.PassageForm;
import org.privacyascode.policy.Section;
import org.privacyascode.wording.Said;

/** A section in words of its own: headings, paragraphs and entries in the order of the policy. */
final class PassagesPart implements Part {

    private static final int BELOW_SECTION = 3;

    private final PageContext page;
    private final Section section;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block.Item> items = new ArrayList<>();

    PassagesPart(PageContext page, Section section) {
        this.page = page;
        this.section = section;
    }

    @Override
    public List<Block> blocks() {
        for (Passage passage : section.clauses()) {
            if (passage.marks().only().isEmpty()) {
                add(passage);
            }
        }
        close();
        section.clauses().question().ifPresent(question -> blocks.add(Block.Prose.of(page.rich(Said.open(question)))));
        return blocks;
    }

    private void add(Passage passage) {
        List<String> anchors = page.anchors().of("sections." + section.id() + ".clauses." + passage.id());
        String title = page.words().text(passage.words().title()).words();
        Rich text = passage.marks()
                .open()
                .map(question -> page.rich(Said.open(question)))
                .orElseGet(() -> page.rich(page.words().text(passage.words().text())));
        PassageForm form = passage.as().orElse(PassageForm.PARAGRAPH);
        if (form == PassageForm.HEADING && !title.isEmpty()) {
            close();
            blocks.add(new Block.Heading(BELOW_SECTION, anchors, title));
        } else if (form == PassageForm.ITEM) {
            items.add(new Block.Item(anchors, labelled(title, text)));
        } else if (!title.isEmpty() || !text.isEmpty()) {
            close();
            blocks.add(new Block.Prose(anchors, labelled(title, text)));
        }
    }

    private Rich labelled(String title, Rich text) {
        if (title.isEmpty()) {
            return text;
        }
        return text.isEmpty()
                ? Rich.of(new Span.Strong(title.endsWith("?") ? title : title + ":"))
                : page.labelled(title, text);
    }

    private void close() {
        if (!items.isEmpty()) {
            blocks.add(new Block.Bullets(List.copyOf(items)));
            items.clear();
        }
    }
}
