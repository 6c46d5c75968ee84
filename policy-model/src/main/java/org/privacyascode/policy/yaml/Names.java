package org.privacyascode.policy.yaml;

import java.util.regex.Pattern;

/** How keys of the vocabulary, packages, hosts and the like are written. */
final class Names {
    private static final Pattern CATEGORY =
            Pattern.compile("[a-z][a-z0-9_]*(\\.(x-)?[a-z][a-z0-9_-]*)*|x-[a-z][a-z0-9_-]*(\\.[a-z][a-z0-9_-]*)*");
    private static final Pattern PACKAGE =
            Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*(\\.[\\p{L}_$][\\p{L}\\p{N}_$]*)*");
    private static final Pattern HOST = Pattern.compile(
            "[A-Za-z0-9*]([A-Za-z0-9*-]*[A-Za-z0-9*])?(\\.[A-Za-z0-9*]([A-Za-z0-9*-]*[A-Za-z0-9*])?)*(:[0-9]{1,5})?");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{[A-Za-z0-9_.*-]+}");
    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final Pattern PATH = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)*");

    private Names() {}

    static boolean isCategory(String text) {
        return CATEGORY.matcher(text).matches();
    }

    static boolean isPackage(String text) {
        return PACKAGE.matcher(text).matches();
    }

    static boolean isHost(String text) {
        return text.length() <= 253
                && (HOST.matcher(text).matches() || PLACEHOLDER.matcher(text).matches());
    }

    static boolean isEmail(String text) {
        return EMAIL.matcher(text).matches();
    }

    static boolean isPath(String text) {
        return PATH.matcher(text).matches();
    }
}
