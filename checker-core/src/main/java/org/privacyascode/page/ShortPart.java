package org.privacyascode.page;

import java.util.ArrayList;
import java.util.List;
import org.privacyascode.policy.Country;
import org.privacyascode.policy.DataGroup;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.Recipient;
import org.privacyascode.policy.RecipientRole;
import org.privacyascode.policy.Retention;
import org.privacyascode.policy.Right;
import org.privacyascode.wording.Phrase;
import org.privacyascode.wording.PolicyWords;
import org.privacyascode.wording.Said;

/** The page in one sentence and six lines, and what people would not expect: all from facts, so that it cannot flatter. */
final class ShortPart {

    private static final int MOST_PERIODS = 6;

    private final PageContext page;
    private final Policy policy;
    private final PolicyWords words;
    private final Names names;

    ShortPart(PageContext page) {
        this.page = page;
        this.policy = page.policy();
        this.words = page.words();
        this.names = new Names(page);
    }

    Block box() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, List.of("short"), page.say(Phrase.SHORT_TITLE)));
        Said counts = counts();
        if (!counts.isEmpty()) {
            blocks.add(Block.Prose.of(page.rich(counts)));
        }
        List<Block.Item> lines = new ArrayList<>();
        add(lines, Phrase.SHORT_WHO, page.rich(who()));
        add(
                lines,
                Phrase.SHORT_WHAT,
                sentence(page.list(policy.data().stream().map(this::group).toList())));
        add(
                lines,
                Phrase.SHORT_WHY,
                sentence(page.list(policy.purposes().stream()
                        .map(purpose -> names.purpose(purpose.id()))
                        .toList())));
        add(lines, Phrase.SHORT_GETS, gets());
        add(lines, Phrase.SHORT_KEPT, kept());
        add(lines, Phrase.SHORT_CHOICES, choices());
        blocks.add(new Block.Bullets(lines));
        List<Block.Item> know = know();
        if (!know.isEmpty()) {
            blocks.add(new Block.Heading(3, List.of("know"), page.say(Phrase.SHORT_KNOW)));
            blocks.add(new Block.Bullets(know));
        }
        return new Block.Box(BoxKind.SUMMARY, blocks);
    }

    private void add(List<Block.Item> lines, Phrase label, Rich text) {
        if (!text.isEmpty()) {
            lines.add(Block.Item.of(page.labelled(page.say(label), text)));
        }
    }

    private static Rich sentence(Rich text) {
        return text.isEmpty() ? text : text.then(".");
    }

    private Rich group(DataGroup group) {
        return page.linkTo("data." + group.id().value(), words.title(group));
    }

    /** How much it is, in one sentence; nothing while a part of it is not known. */
    private Said counts() {
        if (policy.data().values().isEmpty() || policy.purposes().values().isEmpty()) {
            return Said.NOTHING;
        }
        String data =
                page.wording().count(Phrase.SHORT_DATA, policy.data().values().size());
        String purposes = page.wording()
                .count(Phrase.SHORT_PURPOSES, policy.purposes().values().size());
        int helpers = new Join(policy).working().size();
        return Said.of(
                helpers == 0
                        ? page.say(Phrase.SHORT_COUNTS, data, purposes)
                        : page.say(
                                Phrase.SHORT_COUNTS_SHARED,
                                data,
                                purposes,
                                page.wording().count(Phrase.SHORT_RECIPIENTS, helpers)));
    }

    private Said who() {
        Said legal = words.words(policy.organisation().controller().legalName(), each -> each);
        return page.wording().fill(Phrase.SHORT_WHO_TEXT, legal.isEmpty() ? page.controller() : legal);
    }

    private Rich gets() {
        List<Rich> sentences = new ArrayList<>();
        List<Rich> recipients =
                new Join(policy).working().stream().map(names::recipient).toList();
        if (!recipients.isEmpty()) {
            sentences.add(page.list(recipients).then("."));
        } else if (policy.recipients().isAbsent()) {
            sentences.add(names.say(Phrase.SHORT_GETS_NOBODY));
        }
        if (policy.disclosure().sellsOrShares().sells().is(false)) {
            sentences.add(names.say(Phrase.SHARING_NOT_SOLD));
        }
        return Rich.sentences(sentences);
    }

    private Rich kept() {
        List<DataGroup> groups = policy.data().values();
        if (groups.size() > MOST_PERIODS) {
            return Rich.NOTHING;
        }
        List<Rich> entries = new ArrayList<>();
        for (DataGroup group : groups) {
            Said period = words.said(group.handling().keep(), words::period);
            if (!period.isEmpty()) {
                entries.add(
                        page.rich(page.wording().fill(Phrase.SHORT_KEPT_ENTRY, Said.of(words.title(group)), period)));
            }
        }
        return Rich.sentences(entries);
    }

    private Rich choices() {
        List<Rich> sentences = new ArrayList<>();
        List<Rich> rights = policy.rights().stream()
                .filter(right ->
                        right.marks().open().isEmpty() && right.marks().only().isEmpty())
                .map(this::right)
                .toList();
        if (!rights.isEmpty()) {
            sentences.add(page.around(Phrase.SHORT_CHOICES_RIGHTS, page.list(rights)));
        }
        boolean asksFirst = policy.cookies().types().stream()
                .filter(type -> !type.strictlyNecessary().is(true))
                .allMatch(type -> type.consent().isGiven()
                        && !type.consent().given().get().beforeSetting().is(false));
        boolean hasOptional = policy.cookies().types().stream()
                .anyMatch(type -> !type.strictlyNecessary().is(true));
        if (hasOptional && asksFirst) {
            sentences.add(names.say(Phrase.SHORT_CHOICES_COOKIES));
        }
        sentences.add(ContactPart.sentence(page));
        return Rich.sentences(sentences);
    }

    private Rich right(Right right) {
        return page.linkTo("rights." + right.id().value(), words.title(right));
    }

    /** What has the greatest impact, as far as facts tell it. */
    private List<Block.Item> know() {
        List<Rich> lines = new ArrayList<>();
        var sold = policy.disclosure().sellsOrShares();
        if (sold.sells().is(true)) {
            lines.add(names.say(Phrase.SHORT_KNOW_SELLS));
        }
        if (sold.shares().is(true)) {
            lines.add(names.say(Phrase.SHORT_KNOW_SHARES));
        }
        if (policy.collection().automatedDecisions().used().is(true)) {
            lines.add(names.say(Phrase.SHORT_KNOW_AUTOMATED));
        }
        List<String> sensitive = words.sensitive(policy.data());
        if (!sensitive.isEmpty()) {
            lines.add(names.say(Phrase.SHORT_KNOW_SENSITIVE, page.wording().list(sensitive)));
        }
        for (Recipient recipient : new Join(policy).working()) {
            for (Country country : recipient.countries()) {
                if (isElsewhere(country)) {
                    lines.add(page.rich(page.wording()
                            .fill(
                                    Phrase.SHORT_KNOW_ABROAD,
                                    Said.of(page.wording().inside(country)),
                                    words.name(recipient))));
                }
            }
            if (recipient.identity().role().is(RecipientRole.CONTROLLER)) {
                lines.add(page.rich(page.wording().fill(Phrase.SHORT_KNOW_OTHERS, words.name(recipient))));
            }
        }
        policy.data().stream()
                .filter(group -> group.handling()
                        .keep()
                        .given()
                        .filter(Retention.Indefinite.class::isInstance)
                        .isPresent())
                .forEach(group -> lines.add(names.say(Phrase.SHORT_KNOW_ENDLESS, words.title(group))));
        return lines.stream().map(Block.Item::of).toList();
    }

    /** Another country than ours; if both are in the European Economic Area, nobody is surprised. */
    private boolean isElsewhere(Country country) {
        boolean isOurs = policy.organisation().controller().country().is(country);
        return !isOurs && !page.wording().isInEea(country);
    }
}
