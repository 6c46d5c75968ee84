package org.privacyascode.change;

/** By how much a version has to grow: people are told (major), facts changed in their favour or unseen (minor), words only (patch). */
public enum VersionStep {
    NONE,
    PATCH,
    MINOR,
    MAJOR;

    static VersionStep of(ChangeClass level) {
        return switch (level) {
            case EDITORIAL -> PATCH;
            case INFORM -> MINOR;
            case NOTICE, ADVANCE_NOTICE, RENEWED_CONSENT, COUNSEL -> MAJOR;
        };
    }

    /** The version after this step: {@code 1.2.3} becomes {@code 2.0.0}, {@code 1.3.0} or {@code 1.2.4}. */
    public String after(String version) {
        String[] parts = version.split("\\.");
        if (parts.length != 3) {
            throw new IllegalArgumentException("not a version of three numbers: " + version);
        }
        int major = Integer.parseInt(parts[0]);
        int minor = Integer.parseInt(parts[1]);
        int patch = Integer.parseInt(parts[2]);
        return switch (this) {
            case NONE -> version;
            case PATCH -> major + "." + minor + "." + (patch + 1);
            case MINOR -> major + "." + (minor + 1) + ".0";
            case MAJOR -> major + 1 + ".0.0";
        };
    }

    /** Whether the step from one version to the other is at least this one. */
    public boolean isMadeBy(String before, String now) {
        return compare(now, after(before)) >= 0;
    }

    private static int compare(String one, String other) {
        String[] left = one.split("\\.");
        String[] right = other.split("\\.");
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            int order = Integer.compare(Integer.parseInt(left[i]), Integer.parseInt(right[i]));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
