package org.privacyascode.policy;

/** What happens to data when their time is over. */
public enum EndAction implements Keyed {
    ERASE,
    ANONYMISE,
    ARCHIVE
}
