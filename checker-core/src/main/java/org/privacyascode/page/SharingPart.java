package org.privacyascode.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.privacyascode.policy.Recipient;
import org.privacyascode.policy.RecipientRole;
import org.privacyascode.policy.SellsOrShares;
import org.privacyascode.policy.Sharing;
import org.privacyascode.policy.Stated;
import org.privacyascode.wording.Family;
import org.privacyascode.wording.Phrase;
import org.privacyascode.wording.PolicyWords;
import org.privacyascode.wording.Said;

/** Who receives data: under which circumstances, then each by name. "We do not sell" stands only where the policy says no. */
final class SharingPart implements Part {

    private final PageContext page;
    private final PolicyWords words;
    private final Names names;
    private final Join join;

    SharingPart(PageContext page) {
        this.page = page;
        this.words = page.words();
        this.names = new Names(page);
        this.join = new Join(page.policy());
    }

    @Override
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        Rich sold = sellsOrShares();
        if (!sold.isEmpty()) {
            blocks.add(Block.Prose.of(sold));
        }
        List<Block.Item> circumstances = page.policy().disclosure().sharing().stream()
                .filter(sharing -> sharing.marks().only().isEmpty())
                .map(this::circumstance)
                .filter(item -> !item.text().isEmpty())
                .toList();
        if (!circumstances.isEmpty()) {
            blocks.add(new Block.Bullets(circumstances));
        }
        Rich open = names.open(page.policy().recipients());
        if (!open.isEmpty()) {
            blocks.add(Block.Prose.of(open));
        }
        table().ifPresent(blocks::add);
        return blocks;
    }

    private Rich sellsOrShares() {
        SellsOrShares facts = page.policy().disclosure().sellsOrShares();
        List<Rich> sentences = new ArrayList<>();
        sentences.add(answer(facts.sells(), Phrase.SHARING_SOLD, Phrase.SHARING_NOT_SOLD));
        sentences.add(answer(facts.shares(), Phrase.SHARING_SHARED, Phrase.SHARING_NOT_SHARED));
        sentences.add(page.rich(words.text(facts.under16())));
        facts.optOutLink().given().ifPresent(url -> sentences.add(page.around(Phrase.SHARING_OPT_OUT, page.web(url))));
        facts.limitLink().given().ifPresent(url -> sentences.add(page.around(Phrase.SHARING_LIMIT, page.web(url))));
        return Rich.sentences(sentences);
    }

    private Rich answer(Stated<Boolean> stated, Phrase yes, Phrase no) {
        return page.rich(words.words(stated, answer -> page.say(answer ? yes : no)));
    }

    private Block.Item circumstance(Sharing sharing) {
        Said own = words.text(sharing.words().text());
        Rich text = own.isEmpty() ? generated(sharing) : page.rich(own);
        Said condition = words.text(sharing.condition());
        Rich all = Rich.sentences(List.of(text, page.rich(condition)));
        Said title = words.text(sharing.words().title());
        return new Block.Item(
                page.anchors().of("sharing." + sharing.id().value()),
                title.isEmpty() ? all : page.labelled(title, all));
    }

    /** To whom; where nobody is named, on which basis. */
    private Rich generated(Sharing sharing) {
        List<Rich> recipients = sharing.to().stream()
                .flatMap(id -> words.recipient(id).stream())
                .map(names::recipient)
                .toList();
        if (!recipients.isEmpty()) {
            return page.around(Phrase.SHARING_WITH, page.list(recipients));
        }
        Rich basis = page.rich(words.said(sharing.basis(), words::basis));
        return basis.isEmpty() ? basis : page.labelled(page.say(Phrase.DATA_BASIS), basis.then("."));
    }

    private Optional<Block.Table> table() {
        TableOf table = new TableOf(
                page.say(Phrase.SHARING_CAPTION),
                page.say(Phrase.SHARING_WHO),
                page.say(Phrase.SHARING_ROLE),
                page.say(Phrase.SHARING_DATA),
                page.say(Phrase.SHARING_PURPOSE),
                page.say(Phrase.SHARING_WHEN),
                page.say(Phrase.SHARING_WHERE),
                page.say(Phrase.SHARING_CONTRACT));
        for (Recipient recipient : page.policy().recipients()) {
            table.row(
                    page.anchors().of("recipients." + recipient.id().value()),
                    name(recipient),
                    names.capitalised(words.words(
                            recipient.identity().role(), role -> page.wording().term(Family.ROLE, role))),
                    data(recipient),
                    names.purposes(recipient.receipt().purposes()),
                    when(recipient),
                    where(recipient),
                    names.capitalised(words.words(recipient.terms().agreement(), this::agreement)));
        }
        return table.build();
    }

    private Rich name(Recipient recipient) {
        Said name = words.name(recipient);
        Rich shown = recipient
                .identity()
                .url()
                .given()
                .filter(url -> !name.isOpen())
                .flatMap(LinkTarget::web)
                .map(target -> Rich.of(new Span.Link(name.words(), target)))
                .orElseGet(() -> page.rich(name));
        boolean isKindPlain = recipient.identity().role().is(RecipientRole.AUTHORITY)
                || recipient.identity().kind().is(Join.SUCCESSOR);
        Rich kind = isKindPlain
                ? Rich.NOTHING
                : page.rich(words.words(recipient.identity().kind(), this::kind));
        Rich region = page.regionWords(recipient.marks()).map(Rich::text).orElse(Rich.NOTHING);
        return Rich.lines(List.of(
                kind.isEmpty() ? shown : shown.then(", ").then(kind),
                page.rich(words.text(recipient.words().text())),
                region));
    }

    private String kind(String kind) {
        return page.wording()
                .list(Stream.of(kind.split("/"))
                        .map(part -> page.wording()
                                .find(
                                        Family.KIND,
                                        part.strip().toLowerCase(Locale.ROOT).replace(' ', '-'))
                                .orElse(part.replace('-', ' ')))
                        .distinct()
                        .toList());
    }

    private String agreement(String agreement) {
        return agreement.equals("art-28") ? page.say(Phrase.SHARING_ART_28) : agreement;
    }

    private Rich data(Recipient recipient) {
        Said own = words.text(recipient.receipt().getsText());
        if (!own.isEmpty()) {
            return names.capitalised(own);
        }
        List<DataUse> uses = join.uses(recipient);
        boolean isAll = !uses.isEmpty()
                && uses.size() == page.policy().data().values().size()
                && uses.stream().allMatch(DataUse::isWhole);
        return Rich.lines(List.of(
                isAll ? names.capitalised(Said.of(page.say(Phrase.SHARING_ALL))) : names.data(uses),
                names.open(recipient.gets())));
    }

    private Rich when(Recipient recipient) {
        List<Rich> lines = new ArrayList<>();
        for (Sharing sharing : page.policy().disclosure().sharing()) {
            boolean isNamed = sharing.to().contains(recipient.id())
                    || recipient.receipt().via().is(sharing.id());
            String title = words.text(sharing.words().title()).words();
            if (isNamed && !title.isEmpty()) {
                lines.add(page.linkTo("sharing." + sharing.id().value(), title));
            }
        }
        lines.add(page.rich(words.text(recipient.receipt().condition())));
        return Rich.lines(lines);
    }

    private Rich where(Recipient recipient) {
        return Rich.text(names.countries(recipient.countries())).then(names.open(recipient.countries()));
    }
}
