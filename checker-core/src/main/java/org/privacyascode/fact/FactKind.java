package org.privacyascode.fact;

import java.util.Locale;

/** What kind of use of data a {@link Fact} reports. */
public enum FactKind {
    /** A member holds data of a category; no rule fires on this alone. */
    HELD,
    /** Data are bound from a request, message, token, cookie, header or form. */
    COLLECTED,
    /** A mapped column, or a persistence call that data reach. */
    STORED,
    /** Data reach a log, a console or a trace that is kept like a log. */
    LOGGED,
    /** Data reach somebody: a vendor, a host, a mail, a message, a metric, a model. */
    SHARED,
    /** A cookie or other storage on the device is set. */
    COOKIE,
    /** A setting or a job decides how long data are kept. */
    RETAINED,
    /** Data are deleted or made anonymous. */
    DELETED,
    /** Data of one person are read to be shown or handed to that person. */
    READ_FOR_PERSON,
    /** Data pass a function that protects them. */
    SAFEGUARDED,
    /** A right of the data subject is carried out here. */
    RIGHT_HANDLED,
    /** Consent is asked here. */
    CONSENT_CHECKED,
    /** An age is asked here. */
    AGE_CHECKED,
    /** Something could send or keep data (an SDK, a placeholder key), and nothing was seen to use it. */
    CAPABILITY,
    /** Code in this scope is marked with purposes of the policy. */
    PROCESSED;

    /** The word used in the facts file: the name in lower case with dashes. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
