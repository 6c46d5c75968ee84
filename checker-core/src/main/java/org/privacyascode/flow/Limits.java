package org.privacyascode.flow;

/**
 * Where following every fact ends and the coarse assumption begins: what a method is given comes out.
 *
 * @param facts facts in one method
 * @param entries ways into one method
 * @param total facts in the whole program
 */
record Limits(int facts, int entries, int total) {

    /** What every scan uses. */
    static final Limits USUAL = new Limits(1_500, 200, 600_000);
}
