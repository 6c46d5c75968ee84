package org.privacyascode.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.privacyascode.policy.BasisKind;
import org.privacyascode.policy.LegalBasis;
import org.privacyascode.policy.Purpose;
import org.privacyascode.wording.Family;
import org.privacyascode.wording.Phrase;
import org.privacyascode.wording.PolicyWords;
import org.privacyascode.wording.Said;

/** Why data are used: one table of purpose, data, basis, recipients, retention and what people can do about it. */
final class PurposesPart implements Part {

    private static final Map<BasisKind, String> RIGHTS = Map.of(
            BasisKind.CONSENT, "withdraw-consent",
            BasisKind.CONTRACT, "portability",
            BasisKind.LEGITIMATE_INTERESTS, "objection",
            BasisKind.PUBLIC_TASK, "objection",
            BasisKind.RECOGNISED_INTEREST, "objection",
            BasisKind.LEGAL_OBLIGATION, "access",
            BasisKind.VITAL_INTERESTS, "access");

    private final PageContext page;
    private final PolicyWords words;
    private final Names names;
    private final Join join;

    PurposesPart(PageContext page) {
        this.page = page;
        this.words = page.words();
        this.names = new Names(page);
        this.join = new Join(page.policy());
    }

    @Override
    public List<Block> blocks() {
        TableOf table = new TableOf(
                page.say(Phrase.PURPOSE_CAPTION),
                page.say(Phrase.PURPOSE_COLUMN),
                page.say(Phrase.PURPOSE_DATA),
                page.say(Phrase.DATA_BASIS),
                page.say(Phrase.DATA_GETS),
                page.say(Phrase.DATA_KEPT),
                page.say(Phrase.PURPOSE_CONTROL));
        for (Purpose purpose : page.policy().purposes()) {
            table.row(
                    page.anchors().of("purposes." + purpose.id().value()),
                    name(purpose),
                    data(purpose),
                    basis(purpose),
                    names.recipients(join.recipients(purpose)),
                    kept(purpose),
                    control(purpose));
        }
        return table.build().<List<Block>>map(List::of).orElse(List.of());
    }

    private Rich name(Purpose purpose) {
        Rich title = Rich.of(new Span.Strong(words.title(purpose)));
        Rich region = page.regionWords(purpose.marks()).map(Rich::text).orElse(Rich.NOTHING);
        return Rich.lines(List.of(title, page.rich(words.text(purpose)), region));
    }

    private Rich data(Purpose purpose) {
        return Rich.lines(List.of(names.data(join.uses(purpose)), names.open(purpose.uses())));
    }

    private Rich basis(Purpose purpose) {
        List<Rich> lines = new ArrayList<>();
        lines.add(names.capitalised(words.said(purpose.basis(), words::basis)));
        for (DataUse use : join.uses(purpose)) {
            Said own = words.said(use.group().handling().basis(), words::basis);
            if (!own.isEmpty()) {
                lines.add(page.pair(Rich.text(words.title(use.group())), page.rich(own)));
            }
        }
        return Rich.lines(lines);
    }

    private Rich kept(Purpose purpose) {
        List<DataUse> uses = join.uses(purpose);
        List<Rich> lines = new ArrayList<>();
        for (DataUse use : uses) {
            List<Rich> periods = use.items().stream()
                    .map(item -> words.said(use.group().keepOf(item), words::period))
                    .distinct()
                    .map(names::capitalised)
                    .filter(period -> !period.isEmpty())
                    .toList();
            if (!periods.isEmpty()) {
                Rich all = page.list(periods);
                lines.add(
                        uses.size() == 1 ? all : page.pair(Rich.text(words.title(use.group())), page.list(lower(use))));
            }
        }
        return Rich.lines(lines);
    }

    private List<Rich> lower(DataUse use) {
        return use.items().stream()
                .map(item -> words.said(use.group().keepOf(item), words::period))
                .distinct()
                .filter(period -> !period.isEmpty())
                .map(page::rich)
                .toList();
    }

    private Rich control(Purpose purpose) {
        Optional<BasisKind> kind = purpose.basis().given().map(LegalBasis::kind);
        return kind.map(each ->
                        page.linkTo("rights." + RIGHTS.get(each), page.wording().term(Family.CONTROL, each)))
                .orElse(Rich.NOTHING);
    }
}
