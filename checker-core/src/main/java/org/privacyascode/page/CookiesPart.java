package org.privacyascode.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.privacyascode.policy.Clause;
import org.privacyascode.policy.Consent;
import org.privacyascode.policy.Cookie;
import org.privacyascode.policy.CookieParty;
import org.privacyascode.policy.CookieType;
import org.privacyascode.policy.Cookies;
import org.privacyascode.policy.Recipient;
import org.privacyascode.wording.Family;
import org.privacyascode.wording.Phrase;
import org.privacyascode.wording.PolicyWords;
import org.privacyascode.wording.Said;

/** What is kept on the device: a table for each type, how people agree to it, and how they change their mind. */
final class CookiesPart implements Part {

    private final PageContext page;
    private final PolicyWords words;
    private final Names names;
    private final Cookies cookies;

    CookiesPart(PageContext page) {
        this.page = page;
        this.words = page.words();
        this.names = new Names(page);
        this.cookies = page.policy().cookies();
    }

    @Override
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (cookies.types().isEmpty() && cookies.explanation().isAbsent()) {
            Rich open = names.open(cookies.types());
            return open.isEmpty() ? List.of() : List.of(Block.Prose.of(open));
        }
        blocks.add(Block.Prose.of(explanation()));
        cookies.types().forEach(type -> blocks.addAll(blocks(type)));
        List<Block.Item> choices = choices();
        if (!choices.isEmpty()) {
            Said title = words.text(cookies.choicesTitle());
            blocks.add(
                    new Block.Heading(3, List.of(), title.isEmpty() ? page.say(Phrase.COOKIE_CHOICES) : title.words()));
            blocks.add(new Block.Bullets(choices));
        }
        return blocks;
    }

    private Rich explanation() {
        Optional<Clause> own = cookies.explanation().given();
        Said title = own.map(clause -> words.text(clause.words().title())).orElse(Said.NOTHING);
        Said text = own.map(clause -> words.text(clause.words().text())).orElse(Said.NOTHING);
        return page.labelled(
                title.isEmpty() ? Said.of(page.say(Phrase.COOKIE_WHAT_TITLE)) : title,
                text.isEmpty() ? names.say(Phrase.COOKIE_WHAT_TEXT) : page.rich(text));
    }

    private List<Block> blocks(CookieType type) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(3, page.anchors().of("cookies." + type.id().value()), words.title(type)));
        List<Rich> sentences = new ArrayList<>();
        Said text = words.text(type.words().text());
        sentences.add(page.rich(text));
        sentences.add(page.rich(words.text(type.why())));
        if (text.isEmpty() && type.why().isAbsent()) {
            type.purposes().stream()
                    .flatMap(id -> words.purpose(id).stream())
                    .forEach(purpose -> sentences.add(page.rich(words.text(purpose))));
        }
        sentences.add(choice(type));
        Rich all = Rich.sentences(sentences);
        if (!all.isEmpty()) {
            blocks.add(Block.Prose.of(all));
        }
        page.region(type.marks()).ifPresent(blocks::add);
        Stream.of(names.open(type.purposes()), names.open(type.items()))
                .filter(open -> !open.isEmpty())
                .map(Block.Prose::of)
                .forEach(blocks::add);
        table(type).ifPresent(blocks::add);
        return blocks;
    }

    private Rich choice(CookieType type) {
        if (type.strictlyNecessary().is(true)) {
            return names.say(Phrase.COOKIE_NECESSARY);
        }
        return page.rich(words.said(type.consent(), this::choice));
    }

    private Said choice(Consent consent) {
        Said how = words.words(consent.how(), each -> page.wording().term(Family.CONSENT, each));
        if (consent.beforeSetting().is(false)) {
            how = Said.of(page.say(Phrase.COOKIE_EARLY));
        }
        Said withdraw = words.text(consent.withdraw());
        return withdraw.isEmpty() ? how : page.wording().fill(Phrase.COOKIE_WITHDRAW, how, withdraw);
    }

    private Optional<Block.Table> table(CookieType type) {
        TableOf table = new TableOf(
                page.say(Phrase.COOKIE_CAPTION, words.title(type)),
                page.say(Phrase.COOKIE_NAME),
                page.say(Phrase.COOKIE_USE),
                page.say(Phrase.COOKIE_TECHNOLOGY),
                page.say(Phrase.COOKIE_PARTY),
                page.say(Phrase.COOKIE_LASTS),
                page.say(Phrase.COOKIE_HOLDS));
        Join join = new Join(page.policy());
        for (Cookie cookie : type.items()) {
            Said name = words.name(cookie);
            table.row(
                    List.of(),
                    name.isOpen() || name.isEmpty() ? page.rich(name) : Rich.of(new Span.Code(name.words())),
                    page.rich(words.text(cookie.use())),
                    names.capitalised(words.words(
                            cookie.technology(), each -> page.wording().term(Family.TECHNOLOGY, each))),
                    party(cookie),
                    names.capitalised(words.words(cookie.lasts(), page.wording()::lifetime)),
                    names.data(join.uses(cookie.writes().values())));
        }
        return table.build();
    }

    private Rich party(Cookie cookie) {
        Optional<Recipient> provider = cookie.provider().given().flatMap(words::recipient);
        if (cookie.party().is(CookieParty.THIRD)) {
            return provider.map(names::recipient)
                    .orElseGet(() -> names.capitalised(Said.of(page.say(Phrase.COOKIE_THIRD))));
        }
        return provider.map(each -> names.capitalised(page.wording().fill(Phrase.COOKIE_FIRST_FOR, words.name(each))))
                .orElseGet(
                        () -> names.capitalised(words.words(cookie.party(), party -> page.say(Phrase.COOKIE_FIRST))));
    }

    private List<Block.Item> choices() {
        List<Rich> choices = new ArrayList<>();
        cookies.choices()
                .forEach(clause ->
                        choices.add(page.rich(words.text(clause.words().text()))));
        choices.add(page.rich(
                words.words(cookies.signals().gpc(), answer -> page.wording().term(Family.GPC, answer))));
        choices.add(page.rich(
                words.words(cookies.signals().dnt(), answer -> page.wording().term(Family.DNT, answer))));
        return choices.stream()
                .filter(choice -> !choice.isEmpty())
                .map(Block.Item::of)
                .toList();
    }
}
