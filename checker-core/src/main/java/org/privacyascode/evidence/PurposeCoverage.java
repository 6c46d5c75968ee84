package org.privacyascode.evidence;

/**
 * How much of the code that uses data is in a scope of a purpose, by annotation or by package.
 *
 * @param uses places in code at which data are collected, stored, logged or shared
 * @param covered those of which a purpose of the policy is known
 */
public record PurposeCoverage(int uses, int covered) {

    /** Uses for which no purpose is known; nothing is said of them by {@code undeclared-purpose}. */
    public int open() {
        return uses - covered;
    }

    /** Such as {@code 3 of 40 places}. */
    public String words() {
        return open() + " of " + uses + (uses == 1 ? " place" : " places");
    }
}
