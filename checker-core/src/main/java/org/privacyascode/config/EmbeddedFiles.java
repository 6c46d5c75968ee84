package org.privacyascode.config;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.privacyascode.config.input.SourceText;

/** Files that a map of configuration of Kubernetes carries as texts: each is read as the file it will be. */
final class EmbeddedFiles {
    private static final Pattern KIND = Pattern.compile("(?m)^kind:\\s*(ConfigMap|Secret)\\s*$");
    private static final Pattern FILE = Pattern.compile(
            "(?m)^( +)([\"']?)([\\w.-]+\\.(?:properties|ya?ml|xml|json|conf|groovy|sql|env))\\2:\\s*\\|[-+0-9]*[ \\t]*\\n");

    private EmbeddedFiles() {}

    static List<SourceText> of(SourceText source) {
        boolean map = source.extension().startsWith("y")
                && KIND.matcher(source.text()).find();
        if (!map) {
            return List.of();
        }
        List<SourceText> files = new ArrayList<>();
        Matcher matcher = FILE.matcher(source.text());
        while (matcher.find()) {
            int end = end(source.text(), matcher.end(), matcher.group(1).length());
            if (end > matcher.end()) {
                files.add(source.part(matcher.group(3), matcher.end(), end));
            }
        }
        return files;
    }

    /** Where lines stop being indented deeper than the key. */
    private static int end(String text, int from, int indent) {
        int at = from;
        while (at < text.length()) {
            int stop = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at) + 1;
            String line = text.substring(at, stop);
            if (!line.isBlank() && line.length() - line.stripLeading().length() <= indent) {
                return at;
            }
            at = stop;
        }
        return at;
    }
}
