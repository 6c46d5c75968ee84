package org.privacyascode.legal;

/**
 * What one person has to do, whatever number of rules ask for it.
 *
 * @param id such as {@code who}
 * @param title what to do, such as "Say who you are"
 * @param person who usually knows
 */
public record Task(String id, String title, String person) {}
