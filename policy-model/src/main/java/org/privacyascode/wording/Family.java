package org.privacyascode.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.privacyascode.policy.BasisKind;
import org.privacyascode.policy.ConsentHow;
import org.privacyascode.policy.EndAction;
import org.privacyascode.policy.Keyed;
import org.privacyascode.policy.Measure;
import org.privacyascode.policy.NoticeChannel;
import org.privacyascode.policy.Protection;
import org.privacyascode.policy.RecipientRole;
import org.privacyascode.policy.RequiredKind;
import org.privacyascode.policy.SignalAnswer;
import org.privacyascode.policy.SourceKind;
import org.privacyascode.policy.StartEvent;
import org.privacyascode.policy.Technology;
import org.privacyascode.policy.TransferSafeguard;

/**
 * Words for the members of a list. A closed list is an enum of the model and has a word for each of its members; an
 * open list has words for those that are well known.
 */
public enum Family {
    SOURCE(SourceKind.values()),
    REQUIRED(RequiredKind.values()),
    STORED_AS(Protection.values()),
    BASIS(BasisKind.values()),
    CONTROL(BasisKind.values()),
    AFTER(StartEvent.values()),
    UNTIL(StartEvent.values()),
    THEN(EndAction.values()),
    THEN_AFTER(EndAction.values()),
    CONSENT(ConsentHow.values()),
    TECHNOLOGY(Technology.values()),
    GPC(SignalAnswer.values()),
    DNT(SignalAnswer.values()),
    ROLE(RecipientRole.values()),
    SAFEGUARD(TransferSafeguard.values()),
    MEASURE(Measure.values()),
    NOTICE(NoticeChannel.values()),
    SECTION,
    LEAD,
    KIND,
    RIGHT,
    RIGHT_TEXT,
    REGION,
    CALIFORNIA,
    RECIPIENT,
    GROUP,
    COOKIE_TYPE,
    LANGUAGE_NAME;

    private final List<String> required;

    Family(Keyed... members) {
        this.required = Arrays.stream(members).map(Keyed::key).toList();
    }

    /** The keys that must have a word; empty for an open list. */
    List<String> required() {
        return required;
    }

    boolean isOpen() {
        return required.isEmpty();
    }

    /** The part of the catalogue that holds it. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
