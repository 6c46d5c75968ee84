package org.privacyascode.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words for people, exactly as written, with inserts: {@code {children.minimum-age}} stands for the fact at that path.
 * A brace that does not enclose a path is a brace.
 *
 * @param translated where the words are a translation; else they are in the language of the policy
 */
public record Text(String source, Optional<Translated> translated) {
    private static final Pattern INSERT = Pattern.compile("\\{([a-z][a-z0-9-]*(?:\\.[a-z0-9][a-z0-9-]*)*)\\}");

    /**
     * Into which language words were translated.
     *
     * @param language BCP 47 tag
     * @param isStale whether the words of the policy changed since
     */
    public record Translated(String language, boolean isStale) {}

    /** A piece of a text: words, or an insert. */
    public sealed interface Part {}

    /** Words to be shown as they are. */
    public record Words(String words) implements Part {}

    /** The path of a fact to be shown in the reader's language, see {@link Policy#fact(String)}. */
    public record Insert(String path) implements Part {}

    /** Words in the language of the policy. */
    public Text(String source) {
        this(source, Optional.empty());
    }

    /** Words and inserts in order; never two words in a row. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        Matcher insert = INSERT.matcher(source);
        int from = 0;
        while (insert.find()) {
            if (insert.start() > from) {
                parts.add(new Words(source.substring(from, insert.start())));
            }
            parts.add(new Insert(insert.group(1)));
            from = insert.end();
        }
        if (from < source.length()) {
            parts.add(new Words(source.substring(from)));
        }
        return List.copyOf(parts);
    }

    /** The paths of the inserts, in order. */
    public List<String> inserts() {
        return INSERT.matcher(source).results().map(found -> found.group(1)).toList();
    }

    @Override
    public String toString() {
        return source;
    }
}
