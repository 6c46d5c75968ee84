package org.privacyascode.config.logging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.privacyascode.knowledge.Holder;
import org.privacyascode.knowledge.Kind;
import org.privacyascode.knowledge.Names;
import org.privacyascode.knowledge.Naming;
import org.privacyascode.knowledge.ValueKind;

/** Reads the patterns of logback, Log4j 2 and JBoss: which keys of the log context ("MDC") each line carries. */
public final class LogPattern {
    private static final Pattern CONTEXT = Pattern.compile(
            "%-?[\\d.]*(?:X|mdc|MDC)(?:\\{(?<keys>[^}]{0,200})\\}|(?![\\w{]))|\\$\\$?\\{ctx:(?<lookup>[^}:]{1,80})[^}]*\\}");
    private static final Holder LOG =
            new Holder("log context", Set.of(Kind.PERSON, Kind.LOGIN, Kind.TRACKING), true, true, true, "");

    private final Names names;

    private static final Pattern PERSON = Pattern.compile("(?i)(account|user|customer|member|patient)\\w{0,20}id");
    private static final Pattern SESSION = Pattern.compile("(?i)(j|http)?_?session_?-?id");

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
        String last = key.substring(key.lastIndexOf('.') + 1);
        names.read(LOG, key, ValueKind.UNKNOWN)
                .or(() -> names.read(LOG, last, ValueKind.UNKNOWN))
                .map(Naming::category)
                .filter(category -> !category.equals("contact.website"))
                .or(() -> SESSION.matcher(last).matches() ? Optional.of("credential.session") : Optional.empty())
                .or(() -> PERSON.matcher(last).matches() ? Optional.of("identity.user_id") : Optional.empty())
                .ifPresent(category -> into.add(new PatternWord(category, "context key " + key, offset)));
    }
}
