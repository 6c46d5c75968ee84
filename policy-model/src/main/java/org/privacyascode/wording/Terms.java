package org.privacyascode.wording;

import org.privacyascode.policy.LegalBasis;
import org.privacyascode.policy.Retention;

/** What allows a use of data, and how long they are kept, in words. */
record Terms(Texts texts, Wording wording) {

    Said basis(LegalBasis basis) {
        String kind = wording.term(Family.BASIS, basis.kind());
        Said detail = texts.text(basis.detail()).withoutStop();
        return detail.isEmpty() ? Said.of(kind) : wording.fill(Phrase.BASIS_DETAIL, Said.of(kind), detail);
    }

    Said period(Retention keep) {
        if (keep instanceof Retention.For limited) {
            return Said.of(wording.say(
                    Phrase.KEEP_FOR, wording.period(limited.period()), wording.term(Family.AFTER, limited.after())));
        } else if (keep instanceof Retention.Until until) {
            return Said.of(wording.say(Phrase.KEEP_UNTIL, wording.term(Family.UNTIL, until.event())));
        } else if (keep instanceof Retention.Criteria criteria) {
            return wording.fill(
                    Phrase.KEEP_CRITERIA, texts.text(criteria.criteria()).withoutStop());
        }
        return wording.fill(
                Phrase.KEEP_INDEFINITE,
                texts.text(((Retention.Indefinite) keep).reason()).withoutStop());
    }

    Said then(Retention keep) {
        return texts.words(keep.then(), action -> wording.term(Family.THEN, action));
    }

    Said keep(Retention keep) {
        Said then = texts.words(keep.then(), action -> wording.term(Family.THEN_AFTER, action));
        return then.isEmpty() ? period(keep) : wording.fill(Phrase.KEEP_FOR_THEN, period(keep), then);
    }
}
