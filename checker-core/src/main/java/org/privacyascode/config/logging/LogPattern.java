package org.privacyascode.config.logging;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.privacyascode.config.known.Names;
import org.privacyascode.config.known.Owner;

/** Reads the patterns of logback, Log4j 2 and JBoss: which keys of the log context ("MDC") each line carries. */
public final class LogPattern {
    private static final Pattern CONTEXT = Pattern.compile(
            "%-?[\\d.]*(?:X|mdc|MDC)(?:\\{(?<keys>[^}]{0,200})\\}|(?![\\w{]))|\\$\\$?\\{ctx:(?<lookup>[^}:]{1,80})[^}]*\\}");
    private static final Owner LOG = Owner.ofPerson("log context");

    private final Names names;

    public LogPattern(Names names) {
        this.names = names;
    }

    /** What the pattern writes about people; a whole context is not known. */
    public List<PatternWord> words(String pattern) {
        List<PatternWord> found = new ArrayList<>();
        Matcher matcher = CONTEXT.matcher(pattern.length() > 16_384 ? pattern.substring(0, 16_384) : pattern);
        while (matcher.find()) {
            String keys = matcher.group("keys") != null ? matcher.group("keys") : matcher.group("lookup");
            if (keys == null || keys.isBlank()) {
                found.add(new PatternWord("", "the whole log context", matcher.start()));
                continue;
            }
            int offset = matcher.start(matcher.group("keys") != null ? "keys" : "lookup");
            for (String key : keys.split(",", 16)) {
                key(key, offset, found);
                offset += key.length() + 1;
            }
        }
        return found;
    }

    private void key(String written, int offset, List<PatternWord> into) {
        String key = written.strip().replaceFirst(":-.*$", "");
        names.of(key, LOG, false)
                .ifPresent(named -> into.add(new PatternWord(named.category(), "context key " + key, offset)));
    }
}
