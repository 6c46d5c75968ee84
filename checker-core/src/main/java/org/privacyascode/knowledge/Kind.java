package org.privacyascode.knowledge;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a class, a table or a form is about. */
public enum Kind {
    /** Somebody. */
    PERSON,
    /** Somebody in a field's name; as a class, somebody only when it holds another sign of a person. */
    ROLE,
    /** A part of whatever it belongs to, a person's where nothing is seen to hold it: an address, a contact. */
    PART,
    /** A part of whatever it belongs to, and nobody's where nothing is seen to hold it: a name, a translation. */
    ASPECT,
    /** Something people do: an order, a booking. */
    DEALING,
    /** Something people write. */
    CONTENT,
    /** Something about a patient's health. */
    CLINICAL,
    /** A record of somebody's body: whatever its members are called, what they hold says something about health. */
    HEALTH_RECORD,
    /** A name and a value of anything: what it holds depends on whose it is. */
    GENERIC,
    /** A payment card. */
    CARD,
    /** A bank account or what moves on it. */
    MONEY,
    /** Signing in and staying signed in. */
    LOGIN,
    /** A mail or short message to be sent. */
    MAIL,
    /** A short message to be sent to a phone. */
    SMS,
    /** Where somebody or something is. */
    TRACKING,
    /** Which pages somebody looked at, and how. */
    BROWSING,
    /** Employment. */
    PEOPLE_WORK,
    /** A paper that proves who somebody is: a passport, an identity card. */
    IDENTITY_PAPER,
    /** A picture of somebody. */
    PICTURE,
    /** A way to reach somebody, with its value in a member of its own: a contact detail. */
    CONTACT_POINT,
    /** Something somebody carries or browses with; somebody's only where it refers to a person or holds a sign of one. */
    DEVICE,
    /** A record of anything, such as a log entry: its own name is nobody's, but what it says of somebody is theirs. */
    RECORD,
    /** A company or a place. */
    ORGANISATION,
    /** A thing. */
    OBJECT,
    /** An entry of a list that is the same for everybody. */
    CATALOG,
    /** Configuration of the program. */
    SETTING,
    /** Code that does something. */
    BEHAVIOUR;

    /** Whether a thing of this kind has no address, name or birthday of a person. */
    public boolean isNobody() {
        return this == ORGANISATION
                || this == OBJECT
                || this == RECORD
                || this == CATALOG
                || this == SETTING
                || this == BEHAVIOUR;
    }

    /** The word used in the data files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Kind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
