package org.privacyascode.config.schema;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the body of a job, function or procedure ends, in any common dialect. */
final class SqlBodies {
    private static final Pattern DOLLAR = Pattern.compile("\\$\\w{0,30}\\$");
    private static final Pattern BEGIN = Pattern.compile("(?i)\\bbegin\\b");
    private static final Pattern LAST = Pattern.compile(
            "(?i)\\bend\\b[^;\\n]{0,60}(?:;\\s*)?(?:\\n\\s*(?:/|go|//|\\$\\$)\\s*(?:\\n|$)|//|\\$\\$|;;)|\\n\\s*end\\s*;?\\s*(?:\\n\\s*\\n|$)");

    private SqlBodies() {}

    static int end(String sql, int from) {
        int semicolon = sql.indexOf(';', from) < 0 ? sql.length() : sql.indexOf(';', from);
        Optional<Integer> dollar = first(DOLLAR, sql, from, semicolon);
        if (dollar.isPresent()) {
            String tag = sql.substring(dollar.get(), sql.indexOf('$', dollar.get() + 1) + 1);
            int close = sql.indexOf(tag, dollar.get() + tag.length());
            return close < 0 ? sql.length() : close;
        }
        if (first(BEGIN, sql, from, semicolon).isPresent()) {
            Matcher last = LAST.matcher(sql);
            return last.find(from) ? last.end() : sql.length();
        }
        return semicolon;
    }

    private static Optional<Integer> first(Pattern pattern, String sql, int from, int to) {
        Matcher matcher = pattern.matcher(sql).region(from, to);
        return matcher.find() ? Optional.of(matcher.start()) : Optional.empty();
    }
}
