package org.privacyascode.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.privacyascode.policy.Country;
import org.privacyascode.policy.DataItem;
import org.privacyascode.policy.Listed;
import org.privacyascode.policy.PurposeId;
import org.privacyascode.policy.Recipient;
import org.privacyascode.wording.Phrase;
import org.privacyascode.wording.PolicyWords;
import org.privacyascode.wording.Said;

/** Names of data, purposes and recipients as they stand in cells, each a link to where the page explains it. */
final class Names {

    private final PageContext page;

    Names(PageContext page) {
        this.page = page;
    }

    /** A group by its title; parts of it with their labels. */
    Rich data(DataUse use) {
        Rich group =
                page.linkTo("data." + use.group().id().value(), page.words().title(use.group()));
        if (use.isWhole()) {
            return group;
        }
        return page.pair(group, labels(use.items()));
    }

    /** Items that are called alike are named once. */
    Rich labels(List<DataItem> items) {
        Set<String> said = new HashSet<>();
        return page.list(items.stream()
                .filter(item -> said.add(page.words().label(item)))
                .map(this::label)
                .toList());
    }

    private Rich label(DataItem item) {
        return page.linkTo(path(item), page.words().label(item));
    }

    static String path(DataItem item) {
        return "data." + item.id().value();
    }

    Rich data(List<DataUse> uses) {
        return Rich.lines(uses.stream().map(this::data).toList());
    }

    Rich purpose(PurposeId id) {
        String title = page.words().purpose(id).map(page.words()::title).orElse(id.value());
        return page.linkTo("purposes." + id.value(), title);
    }

    Rich purposes(Listed<PurposeId> purposes) {
        return purposes.question()
                .map(question -> page.rich(Said.open(question)))
                .orElseGet(() -> page.list(purposes.stream().map(this::purpose).toList()));
    }

    /** A recipient with its countries: "Example GmbH (Germany)". */
    Rich recipient(Recipient recipient) {
        return recipient(recipient, page.words().nameInSentence(recipient));
    }

    private Rich recipient(Recipient recipient, Said name) {
        Rich shown = name.isOpen()
                ? page.rich(name)
                : page.linkTo("recipients." + recipient.id().value(), name.words());
        String countries = countries(recipient.countries());
        return countries.isEmpty() ? shown : shown.then(" (" + countries + ")");
    }

    Rich recipients(List<Recipient> recipients) {
        return Rich.lines(recipients.stream()
                .map(recipient -> recipient(recipient, page.words().name(recipient)))
                .toList());
    }

    String countries(Listed<Country> countries) {
        return countries.stream().map(page.wording()::country).collect(Collectors.joining(", "));
    }

    /** Several sentences or fragments, the first letter of each a capital. */
    Rich capitalised(Said said) {
        List<Said.Piece> pieces = new ArrayList<>(said.pieces());
        if (!pieces.isEmpty() && pieces.get(0) instanceof Said.Words words) {
            pieces.set(0, new Said.Words(PolicyWords.capitalised(words.words())));
        }
        return page.rich(new Said(pieces));
    }

    /** A question, marked. */
    Rich open(Listed<?> list) {
        return list.question().map(question -> page.rich(Said.open(question))).orElse(Rich.NOTHING);
    }

    Rich say(Phrase phrase, String... values) {
        return Rich.text(page.say(phrase, values));
    }
}
