package org.privacyascode.page;

import java.util.ArrayList;
import java.util.List;
import org.privacyascode.policy.Children;
import org.privacyascode.policy.Clause;
import org.privacyascode.policy.Listed;
import org.privacyascode.policy.Marks;
import org.privacyascode.policy.SecurityClause;
import org.privacyascode.policy.Words;
import org.privacyascode.wording.Family;
import org.privacyascode.wording.Phrase;
import org.privacyascode.wording.PolicyWords;
import org.privacyascode.wording.Said;

/** Sections that are mostly words: security, links, children, glossary. Each clause is an entry with its title. */
final class ClausesPart implements Part {

    private final PageContext page;
    private final List<Block.Item> items = new ArrayList<>();

    private ClausesPart(PageContext page) {
        this.page = page;
    }

    @Override
    public List<Block> blocks() {
        return items.isEmpty() ? List.of() : List.of(new Block.Bullets(items));
    }

    static ClausesPart security(PageContext page) {
        ClausesPart part = new ClausesPart(page);
        Listed<SecurityClause> clauses = page.policy().promises().security();
        for (SecurityClause clause : clauses) {
            Said own = page.words().text(clause.words().text());
            Rich measures = part.measures(clause, own.isEmpty());
            part.add(
                    "security." + clause.id().value(),
                    clause.marks(),
                    clause.words(),
                    List.of(page.rich(own), measures));
        }
        part.open(clauses);
        return part;
    }

    private Rich measures(SecurityClause clause, boolean standAlone) {
        if (clause.measures().isEmpty()) {
            return new Names(page).open(clause.measures());
        }
        String list = page.wording()
                .list(clause.measures().stream()
                        .map(measure -> page.wording().term(Family.MEASURE, measure))
                        .toList());
        return Rich.text(standAlone ? page.say(Phrase.SECURITY_TEXT, list) : page.say(Phrase.SECURITY_MEASURES, list));
    }

    static ClausesPart links(PageContext page) {
        ClausesPart part = new ClausesPart(page);
        part.add("links", page.policy().promises().links());
        return part;
    }

    static ClausesPart glossary(PageContext page) {
        ClausesPart part = new ClausesPart(page);
        part.add("glossary", page.policy().supplements().glossary());
        return part;
    }

    static ClausesPart children(PageContext page) {
        ClausesPart part = new ClausesPart(page);
        Children children = page.policy().promises().children();
        PolicyWords words = page.words();
        if (children.directedToChildren().is(true)) {
            part.add(Rich.text(page.say(Phrase.CHILDREN_DIRECTED)));
        }
        part.add("children", children.clauses());
        part.add(page.labelled(page.say(Phrase.CHILDREN_CHECK), page.rich(words.text(children.check()))));
        part.add(page.labelled(
                page.say(Phrase.CHILDREN_DISCOVERY_TITLE),
                page.rich(words.words(
                        children.onDiscovery(),
                        action -> page.say(
                                switch (action) {
                                    case ERASE -> Phrase.CHILDREN_DISCOVERY_ERASE;
                                    case ANONYMISE -> Phrase.CHILDREN_DISCOVERY_ANONYMISE;
                                    case ARCHIVE -> Phrase.CHILDREN_DISCOVERY_ARCHIVE;
                                })))));
        children.consentAge()
                .forEach(each -> part.add(Rich.text(page.say(
                        Phrase.CHILDREN_CONSENT_AGE,
                        PolicyWords.capitalised(page.wording().inside(each.country())),
                        Integer.toString(each.age())))));
        part.add(page.rich(words.text(children.coppa().persistentIdentifiers())));
        part.add(page.rich(words.text(children.coppa().audio())));
        part.add(page.rich(words.text(children.coppa().parentRights())));
        part.add(page.rich(words.text(children.coppa().parentalConsent())));
        return part;
    }

    private void add(String part, Listed<Clause> clauses) {
        clauses.forEach(clause -> add(
                part + "." + clause.id().value(),
                clause.marks(),
                clause.words(),
                List.of(page.rich(page.words().text(clause.words().text())))));
        open(clauses);
    }

    private void open(Listed<?> clauses) {
        add(new Names(page).open(clauses));
    }

    private void add(Rich text) {
        if (!text.isEmpty()) {
            items.add(Block.Item.of(text));
        }
    }

    private void add(String path, Marks marks, Words clause, List<Rich> sentences) {
        if (!marks.only().isEmpty()) {
            return;
        }
        Rich text =
                marks.open().map(question -> page.rich(Said.open(question))).orElseGet(() -> Rich.sentences(sentences));
        Said title = page.words().text(clause.title());
        if (!text.isEmpty()) {
            items.add(new Block.Item(page.anchors().of(path), title.isEmpty() ? text : page.labelled(title, text)));
        }
    }
}
