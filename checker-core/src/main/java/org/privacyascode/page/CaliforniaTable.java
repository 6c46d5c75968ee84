package org.privacyascode.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.privacyascode.policy.DataGroup;
import org.privacyascode.policy.DataItem;
import org.privacyascode.policy.Recipient;
import org.privacyascode.policy.SellsOrShares;
import org.privacyascode.wording.Family;
import org.privacyascode.wording.Phrase;
import org.privacyascode.wording.Said;

/**
 * The table that Californian law asks for: by statutory category, what is collected, who gets it, and whether it is sold.
 */
final class CaliforniaTable {

    static final String PACK = "us-ca-ccpa";

    private final PageContext page;
    private final Names names;

    CaliforniaTable(PageContext page) {
        this.page = page;
        this.names = new Names(page);
    }

    /** The table, if the policy is made for Californian law and collects anything that it names. */
    Optional<Block.Table> table() {
        if (!page.policy().document().regimes().contains(PACK)) {
            return Optional.empty();
        }
        Map<String, List<DataItem>> byLetter = new TreeMap<>();
        for (DataGroup group : page.policy().data()) {
            for (DataItem item : group.items()) {
                page.words().californianCategories(item).forEach(letter -> byLetter.computeIfAbsent(
                                letter, each -> new ArrayList<>())
                        .add(item));
            }
        }
        TableOf table = new TableOf(
                page.say(Phrase.CATEGORIES_CAPTION),
                page.say(Phrase.CATEGORIES_CATEGORY),
                page.say(Phrase.CATEGORIES_COLLECTED),
                page.say(Phrase.CATEGORIES_DISCLOSED),
                page.say(Phrase.CATEGORIES_SOLD));
        byLetter.forEach((letter, items) -> table.row(
                List.of(),
                Rich.text(page.wording().find(Family.CALIFORNIA, letter).orElse(letter)),
                names.labels(items),
                names.recipients(recipients(items)),
                sold()));
        return table.build();
    }

    private List<Recipient> recipients(List<DataItem> items) {
        return new Join(page.policy())
                .working().stream()
                        .filter(recipient -> items.stream().anyMatch(item -> recipient.gets(item.id())))
                        .toList();
    }

    /** One answer for all rows: the policy says whether it sells, not what. Where that is open, nothing is claimed. */
    private Rich sold() {
        SellsOrShares facts = page.policy().disclosure().sellsOrShares();
        boolean isYes = facts.sells().is(true) || facts.shares().is(true);
        boolean isNo = facts.sells().is(false) && facts.shares().is(false);
        return isYes || isNo ? names.capitalised(Said.of(page.wording().answer(isYes))) : Rich.NOTHING;
    }
}
