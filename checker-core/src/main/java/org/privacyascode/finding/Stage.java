package org.privacyascode.finding;

import org.privacyascode.fact.Place;

/**
 * One line of how a finding came about.
 *
 * @param does what happens, in a few words: "collected", "passed to", "sent by"
 * @param what class and member, or key, without packages: {@code Mailer.welcome}
 * @param note what is worth knowing about it: "vendor: SendGrid, United States"; may be empty
 */
public record Stage(String does, String what, Place place, String note) {}
