package org.privacyascode.config;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.privacyascode.config.input.SourceText;

/** Files that are selected and then left out, each by a rule with a name. */
final class Unread {
    private static final Pattern BUNDLE = Pattern.compile(
            "(messages?|bundle|labels?|strings|translations?|validationmessages|i18n|texts?|notes|format|words|terms|words|licenses?|errors?)([._-].*)?\\.properties"
                    + "|.*_(ar|bg|bn|br|ca|cn|cs|cz|da|de|el|en|es|et|fa|fi|fr|he|hi|hr|hu|id|it|ja|jp|ko|lt|lv|ms|nb|nl|no|pl|pt|ro|ru|sk|sl|sr|sv|th|tr|uk|vi|zh)(_[a-z]{2,4})?\\.properties");
    private static final Set<String> SCRIPTS = Set.of("js", "mjs", "cjs", "ts", "tsx", "jsx", "css", "scss", "less");
    private static final Pattern LIBRARY = Pattern.compile(
            "(?is)\\s*(?:/\\*+!?.{0,600}?\\bv?\\d+\\.\\d+(?:\\.\\d+)?\\b.{0,600}?(?:licen[sc]e|copyright|\\(c\\)|©).{0,1500}?\\*/"
                    + "|/\\*+!?.{0,600}?(?:licensed|copyright|\\(c\\)|@license).{0,400}?\\bv?\\d+\\.\\d+\\.\\d+\\b.{0,1500}?\\*/)");
    private static final Pattern LICENCE_VERSION = Pattern.compile(
            "(?i)(?:licen[sc]es?|agreement|[gm]pl)\\b[,()\\s]{0,4}(?:version|v\\.?|-)?\\s{0,3}\\d\\.\\d\\b(?!\\.\\d)");
    private static final Pattern CHARTS = Pattern.compile("(?m)^apiVersion:\\s*v1\\s*$[\\s\\S]*^entries:");
    private static final Pattern PLUGIN = Pattern.compile("jquery[.-][\\w.-]*\\.m?js");
    private static final Pattern POLICY = Pattern.compile("(?m)^format:\\s*[\"']?ppac/");
    private static final int LONG_LINE = 20_000;

    private Unread() {}

    static Optional<String> rule(SourceText source) {
        if (source.extension().startsWith("y") && POLICY.matcher(source.head()).find()
                || source.name().matches("privacy-(policy|acceptances)\\.ya?ml")) {
            return Optional.of("the privacy policy itself");
        }
        if (source.name().equals("index.yaml") && CHARTS.matcher(source.head()).find()) {
            return Optional.of("index of charts");
        }
        if (BUNDLE.matcher(source.name()).matches() || isProse(source)) {
            return Optional.of("texts for people");
        }
        if (SCRIPTS.contains(source.extension())
                && (source.name().contains(".min.") || longestLine(source.text()) > LONG_LINE)) {
            return Optional.of("minified script");
        }
        if (SCRIPTS.contains(source.extension())
                && (PLUGIN.matcher(source.name()).matches() || isLibrary(source.head()))) {
            return Optional.of("library of others");
        }
        if (SCRIPTS.contains(source.extension())
                && source.name().matches("(.*[._-](spec|test|stories)|.*\\.d)\\.[a-z]+")) {
            return Optional.of("test or declaration of a script");
        }
        return Optional.empty();
    }

    /** A head with the version of what follows and its licence; the version of the licence alone stands in everybody's files. */
    private static boolean isLibrary(String head) {
        return LIBRARY.matcher(LICENCE_VERSION.matcher(head).replaceAll("licence"))
                .lookingAt();
    }

    /** Most values are several words: a bundle of texts, whatever its name. */
    private static boolean isProse(SourceText source) {
        if (!source.extension().equals("properties") || source.name().startsWith("application")) {
            return false;
        }
        int entries = 0;
        int prose = 0;
        for (String line : source.text().split("\n")) {
            int equals = line.indexOf('=');
            if (equals > 0 && !line.startsWith("#")) {
                entries++;
                String value = line.substring(equals + 1).strip();
                prose += value.indexOf(' ') > 0 && !value.contains("://") ? 1 : 0;
            }
        }
        return entries >= 8 && prose * 2 > entries;
    }

    private static int longestLine(String text) {
        int longest = 0;
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            longest = Math.max(longest, end - from);
            from = end + 1;
        }
        return Math.max(longest, text.length() - from);
    }
}
