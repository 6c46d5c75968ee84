package org.privacyascode.benchmarks;

import java.util.Locale;

/** A share with its 95 % interval after Wilson. */
public record Rate(int hits, int of) {

    private static final double Z = 1.96;

    @Override
    public String toString() {
        if (of == 0) {
            return "none";
        }
        double share = (double) hits / of;
        double z2 = Z * Z / of;
        double middle = (share + z2 / 2) / (1 + z2);
        double half = Z * Math.sqrt(share * (1 - share) / of + z2 / (4 * of)) / (1 + z2);
        return String.format(
                Locale.ROOT, "%.3f [%.3f, %.3f] (%d of %d)", share, Math.max(0, middle - half), Math.min(1, middle + half), hits, of);
    }
}
