package org.privacyascode.policy.yaml;

/** Which paths a policy may name. */
final class Paths {
    private Paths() {}

    /** Relative, with {@code /}, and no word that a shell or another system would read as something else. */
    static boolean isRelativeAndPlain(String path) {
        return path.matches("(\\.\\./){0,3}[A-Za-z0-9_-][A-Za-z0-9_.-]*(/[A-Za-z0-9_-][A-Za-z0-9_.-]*)*");
    }
}
