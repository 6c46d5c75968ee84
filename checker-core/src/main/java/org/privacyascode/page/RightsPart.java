package org.privacyascode.page;

import java.util.ArrayList;
import java.util.List;
import org.privacyascode.policy.Complaints;
import org.privacyascode.policy.Reach;
import org.privacyascode.policy.Requests;
import org.privacyascode.policy.Right;
import org.privacyascode.policy.Scalar;
import org.privacyascode.policy.Stated;
import org.privacyascode.wording.Phrase;
import org.privacyascode.wording.PolicyWords;
import org.privacyascode.wording.Said;

/** What people can ask for, and how. The right to object stands in a box of its own, as Art. 21(4) GDPR wants it. */
final class RightsPart implements Part {

    private static final String OBJECTION = "objection";

    private final PageContext page;
    private final PolicyWords words;
    private final Names names;

    RightsPart(PageContext page) {
        this.page = page;
        this.words = page.words();
        this.names = new Names(page);
    }

    @Override
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<Block.Item> others = new ArrayList<>();
        for (Right right : page.policy().rights()) {
            if (!right.marks().only().isEmpty()) {
                continue;
            }
            if (right.prominent().is(true) || right.id().value().equals(OBJECTION)) {
                blocks.add(new Block.Box(
                        BoxKind.NOTICE,
                        List.of(
                                new Block.Heading(3, anchors(right), words.title(right)),
                                Block.Prose.of(text(right)))));
            } else {
                others.add(new Block.Item(anchors(right), page.labelled(words.title(right), text(right))));
            }
        }
        if (!others.isEmpty()) {
            blocks.add(new Block.Bullets(others));
        }
        blocks.addAll(requests(page.policy().entitlements().requests()));
        return blocks;
    }

    private List<String> anchors(Right right) {
        return page.anchors().of("rights." + right.id().value());
    }

    private Rich text(Right right) {
        if (right.marks().open().isPresent()) {
            return page.rich(Said.open(right.marks().open().get()));
        }
        List<Rich> sentences = new ArrayList<>();
        sentences.add(page.rich(words.text(right)));
        sentences.add(page.rich(words.text(right.marketing())));
        Said limits = words.text(right.limits());
        if (!limits.isEmpty()) {
            sentences.add(page.rich(page.wording().fill(Phrase.RIGHTS_LIMITS, limits)));
        }
        List<Rich> authorities = right.authorities().stream()
                .flatMap(id -> page.wording().authority(id).stream())
                .map(authority -> LinkTarget.web(authority.url())
                        .map(target -> Rich.of(new Span.Link(authority.name(), target)))
                        .orElse(Rich.text(authority.name())))
                .toList();
        if (!authorities.isEmpty()) {
            sentences.add(page.around(Phrase.RIGHTS_AUTHORITY, page.list(authorities)));
        }
        right.toController().given().ifPresent(complaints -> sentences.add(complaints(complaints)));
        sentences.add(page.rich(words.said(right.toController(), each -> Said.NOTHING)));
        return Rich.sentences(sentences);
    }

    private Rich complaints(Complaints complaints) {
        List<Rich> sentences = new ArrayList<>();
        complaints
                .reach()
                .form()
                .given()
                .ifPresent(form -> sentences.add(
                        page.around(Phrase.RIGHTS_COMPLAIN_FORM, page.web(form)).then(".")));
        complaints
                .reach()
                .email()
                .given()
                .ifPresent(mail -> sentences.add(page.around(Phrase.RIGHTS_VIA_EMAIL, page.mail(mail))));
        sentences.add(page.rich(words.words(
                complaints.acknowledgeWithin(),
                period -> page.say(Phrase.RIGHTS_ACKNOWLEDGE, page.wording().period(period)))));
        return Rich.sentences(sentences);
    }

    /** Own words take the place of the sentences on ways, time and cost; the rest is said besides. */
    private List<Block> requests(Requests requests) {
        List<Rich> sentences = new ArrayList<>();
        Said own = words.text(requests.words().text());
        if (own.isEmpty()) {
            requests.via().forEach(path -> sentences.add(via(path)));
            sentences.add(page.rich(words.words(
                    requests.time().answerWithin(),
                    period -> page.say(Phrase.RIGHTS_WITHIN, page.wording().period(period)))));
            sentences.add(page.rich(words.words(
                    requests.freeOfCharge(), free -> page.say(free ? Phrase.RIGHTS_FREE : Phrase.RIGHTS_NOT_FREE))));
        } else {
            sentences.add(page.rich(own));
        }
        sentences.add(page.rich(words.words(
                requests.time().extendBy(),
                period -> page.say(Phrase.RIGHTS_EXTEND, page.wording().period(period)))));
        sentences.add(page.rich(words.text(requests.verifyIdentity())));
        sentences.add(page.rich(words.text(requests.agent())));
        sentences.add(page.rich(words.text(requests.appeal())));
        Rich all = Rich.sentences(sentences);
        if (all.isEmpty()) {
            return List.of();
        }
        Said title = words.text(requests.words().title());
        return List.of(
                new Block.Heading(
                        3,
                        page.anchors().of("requests"),
                        title.isEmpty() ? page.say(Phrase.RIGHTS_HOW) : title.words()),
                Block.Prose.of(all));
    }

    private Rich via(String path) {
        Stated<Scalar> fact = words.fact(path).orElseGet(Stated::absent);
        if (fact.isGiven() && fact.given().get() instanceof Scalar.Word word) {
            return via(path.substring(path.lastIndexOf('.') + 1), word.word());
        }
        return page.rich(words.said(fact, each -> Said.NOTHING));
    }

    private Rich via(String way, String value) {
        return switch (way) {
            case "email" -> page.around(Phrase.RIGHTS_VIA_EMAIL, page.mail(value));
            case "form" -> page.around(Phrase.RIGHTS_VIA_FORM, page.web(value)).then(".");
            case "phone" -> names.say(Phrase.RIGHTS_VIA_PHONE, value);
            default -> names.say(Phrase.RIGHTS_VIA_ADDRESS, value);
        };
    }

    /** The ways to reach somebody, one each. */
    static List<Rich> ways(PageContext page, Reach reach) {
        List<Rich> ways = new ArrayList<>();
        PolicyWords words = page.words();
        ways.add(way(page, Phrase.WHO_EMAIL, reach.email(), page::mail));
        ways.add(way(page, Phrase.WHO_FORM, reach.form(), page::web));
        ways.add(page.rich(words.words(reach.phone(), phone -> page.say(Phrase.WHO_PHONE, phone))));
        ways.add(page.rich(words.words(reach.address(), address -> page.say(Phrase.WHO_POSTAL, address))));
        return ways.stream().filter(way -> !way.isEmpty()).toList();
    }

    private static Rich way(
            PageContext page, Phrase phrase, Stated<String> stated, java.util.function.Function<String, Rich> link) {
        Rich value =
                stated.given().map(link).orElseGet(() -> page.rich(page.words().words(stated, each -> each)));
        return value.isEmpty() ? value : page.around(phrase, value);
    }
}
