package org.privacyascode.flow;

/**
 * Where following every fact ends.
 *
 * @param facts facts in one method
 * @param entries ways into one method
 * @param total facts in the whole program
 */
record Limits(int facts, int entries, int total) {

    /** What every scan uses. */
    static final Limits USUAL = new Limits(1_500, 200, 600_000);

    private static final int SMALLEST_SHARE = 40;
    private static final int PARTS = 4;

    /** How many facts the data that begin in one method may take: a part of what is left, so that none takes everything. */
    int share(int taken) {
        return Math.min(total, Math.max(SMALLEST_SHARE, (total - taken) / PARTS));
    }
}
