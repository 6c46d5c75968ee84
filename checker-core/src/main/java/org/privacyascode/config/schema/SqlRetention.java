package org.privacyascode.config.schema;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.privacyascode.config.input.Seen;
import org.privacyascode.config.input.SourceText;
import org.privacyascode.config.known.Sight;
import org.privacyascode.fact.Certainty;
import org.privacyascode.fact.FactKind;

/**
 * How long SQL keeps rows: jobs that delete what is older than a period, and lifetimes that tables state. A delete that a
 * migration makes once keeps no promise and is no fact.
 */
final class SqlRetention {
    private static final String NAME = "[\\w.$\"`\\[\\]]{1,120}";
    private static final Pattern JOB = Pattern.compile(
            "(?i)\\bcreate\\s+(?:or\\s+(?:replace|alter)\\s+)?(?:definer\\s*=\\s*\\S+\\s+)?(?:event|function|procedure|proc)\\b"
                    + "|\\bcron\\s*\\.\\s*schedule\\w*\\s*\\(|\\bdbms_scheduler\\s*\\.\\s*create_job\\b|\\badd_job\\s*\\(");
    private static final Pattern DELETE = Pattern.compile("(?i)\\bdelete\\s+from\\s+(" + NAME + ")\\s([^;]{0,600})");
    private static final Pattern LIFETIME = Pattern.compile(
            "(?i)\\bdefault_time_to_live\\s*=\\s*(?<seconds>\\d{1,12})"
                    + "|\\bttl_expire_after\\s*=\\s*(?<after>'[^']{1,40}')"
                    + "|\\b(?:partition_expiration_days|default_table_expiration_days|data_retention_time_in_days)\\s*=\\s*(?<days>\\d{1,6})"
                    + "|\\badd_retention_policy\\s*\\(\\s*'(?<hyper>[^']{1,120})'\\s*,(?<policy>[^;)]{1,80})"
                    + "|\\bTTL\\s+(?<ttl>[\\w.()]{1,80}\\s*\\+\\s*(?:INTERVAL\\s+\\d{1,6}\\s+\\w{1,12}|toInterval\\w{1,8}\\(\\d{1,6}\\)))");
    private static final Pattern TABLE = Pattern.compile("(?i)\\b(?:create|alter)\\s+(?:or\\s+replace\\s+)?table\\s+"
            + "(?:if\\s+(?:not\\s+)?exists\\s+)?(" + NAME + ")");

    private final SourceText source;
    private final Seen seen;
    private final String sql;

    private SqlRetention(SourceText source, Seen seen) {
        this.source = source;
        this.seen = seen;
        this.sql = SqlComments.blank(source.text());
    }

    static void tell(SourceText source, Seen seen) {
        String lower = source.text().toLowerCase(Locale.ROOT);
        SqlRetention retention = new SqlRetention(source, seen);
        if (lower.contains("delete")) {
            retention.jobs();
        }
        if (lower.contains("ttl")
                || lower.contains("retention")
                || lower.contains("_live")
                || lower.contains("expiration")) {
            retention.lifetimes();
        }
    }

    private void jobs() {
        Matcher jobs = JOB.matcher(sql);
        for (int from = 0; jobs.find(from); ) {
            int end = SqlBodies.end(sql, jobs.end());
            Matcher deletes = DELETE.matcher(sql).region(jobs.end(), end);
            while (deletes.find()) {
                String table = plain(deletes.group(1));
                SqlPeriods.before(deletes.group(2))
                        .ifPresent(period -> retained(table, period, deletes.start(), "a job deletes older rows"));
            }
            from = Math.max(end, jobs.end());
            if (from >= sql.length()) {
                return;
            }
        }
    }

    private void lifetimes() {
        Matcher matcher = LIFETIME.matcher(sql);
        while (matcher.find()) {
            Optional<String> period = period(matcher);
            String table = matcher.group("hyper") == null ? table(matcher.start()) : plain(matcher.group("hyper"));
            period.ifPresent(found -> retained(table, found, matcher.start(), "the table states a lifetime"));
        }
    }

    private static Optional<String> period(Matcher matcher) {
        if (matcher.group("seconds") != null) {
            return SqlPeriods.of(matcher.group("seconds"), "s");
        }
        if (matcher.group("days") != null) {
            return SqlPeriods.of(matcher.group("days"), "d");
        }
        if (matcher.group("after") != null) {
            return SqlPeriods.any("interval " + matcher.group("after"));
        }
        return SqlPeriods.any(matcher.group("policy") != null ? matcher.group("policy") : matcher.group("ttl"));
    }

    /** The table whose statement a place is in; empty, where none is. */
    private String table(int offset) {
        int from = Math.max(sql.lastIndexOf(';', offset), 0);
        Matcher matcher = TABLE.matcher(sql).region(from, offset);
        String found = "";
        while (matcher.find()) {
            found = plain(matcher.group(1));
        }
        return found;
    }

    private static String plain(String name) {
        String bare = name.replaceAll("[\"`\\[\\]]", "");
        return bare.substring(bare.lastIndexOf('.') + 1);
    }

    private void retained(String table, String period, int offset, String reason) {
        seen.add(Sight.of(FactKind.RETAINED, source, source.at(offset), Certainty.FACT, reason, Sight.store(table))
                .with(Map.of("period", period)));
    }
}
