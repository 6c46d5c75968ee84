package org.privacyascode.config.logging;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What one step of a rolling log file is: {@code maxHistory} counts the steps of its file name's date. */
final class RollingUnit {
    private static final Pattern DATE = Pattern.compile("%d(?:\\{([^},]*)[^}]*\\})?(?!\\{[^}]*aux)");

    private RollingUnit() {}

    /** A unit of {@code Durations}; days, where the name has no date. */
    static String of(String fileNamePattern) {
        Matcher dates = DATE.matcher(fileNamePattern);
        String format = dates.find() && dates.group(1) != null ? dates.group(1) : "yyyy-MM-dd";
        if (format.contains("m")) {
            return "m";
        }
        if (format.contains("H") || format.contains("h")) {
            return "h";
        }
        if (format.contains("d") || format.contains("D")) {
            return "d";
        }
        if (format.contains("w")) {
            return "w";
        }
        return format.contains("M") ? "months" : "d";
    }
}
