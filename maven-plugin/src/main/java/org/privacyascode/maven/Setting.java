package org.privacyascode.maven;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;
import org.privacyascode.finding.RuleId;
import org.privacyascode.finding.Severity;
import org.privacyascode.rule.Rules;

/** Settings as people type them. A word that means nothing stops the build: it is never taken for the default. */
final class Setting {

    private Setting() {}

    static <E extends Enum<E>> E oneOf(Class<E> values, String property, String word) throws MojoExecutionException {
        for (E value : values.getEnumConstants()) {
            if (value.name().toLowerCase(Locale.ROOT).equals(word)) {
                return value;
            }
        }
        String known = Arrays.stream(values.getEnumConstants())
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        throw new MojoExecutionException(property + " is '" + word + "'; it can be " + known + ".");
    }

    /** The date a check is made for; today, in no zone but UTC, where none is set. */
    static LocalDate date(String property, @Nullable String word) throws MojoExecutionException {
        if (word == null) {
            return LocalDate.now(ZoneOffset.UTC);
        }
        try {
            return LocalDate.parse(word);
        } catch (DateTimeParseException problem) {
            throw new MojoExecutionException(property + " is '" + word + "'; write a date as 2026-12-01.", problem);
        }
    }

    /** Severities by rule, each written as {@code rule=severity}; a rule that does not exist is refused. */
    static Map<RuleId, Severity> severities(String property, List<String> words) throws MojoExecutionException {
        Map<RuleId, Severity> severities = new TreeMap<>();
        for (String word : words) {
            String[] parts = word.strip().split("=", 2);
            RuleId rule = new RuleId(parts[0].strip());
            if (parts.length != 2
                    || Rules.infos().stream().noneMatch(info -> info.id().equals(rule))) {
                throw new MojoExecutionException(property + " has '" + word + "'; write rule=severity with one of: "
                        + Rules.infos().stream().map(info -> info.id().value()).collect(Collectors.joining(", "))
                        + ".");
            }
            severities.put(rule, oneOf(Severity.class, property, parts[1].strip()));
        }
        return severities;
    }
}
