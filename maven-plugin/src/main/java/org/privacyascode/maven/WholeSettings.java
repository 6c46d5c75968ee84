package org.privacyascode.maven;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.privacyascode.finding.RuleId;
import org.privacyascode.finding.Severity;
import org.privacyascode.policy.acceptance.Acceptance;
import org.privacyascode.policy.acceptance.Acceptances;
import org.privacyascode.rule.Settings;

/** The settings under which modules of one policy are judged together: where they differ, the strictest. */
final class WholeSettings {

    private WholeSettings() {}

    /**
     * The latest date; another severity than the rule's own only where all modules set one, the worst of them; whatever any module accepts, since an
     * exception names its members.
     *
     * @param modules one or more
     */
    static Settings of(List<Settings> modules) {
        LocalDate asOf = modules.stream()
                .map(Settings::asOf)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Map<RuleId, Severity> severities = new TreeMap<>(modules.get(0).severities());
        for (Settings settings : modules) {
            severities.keySet().retainAll(settings.severities().keySet());
            severities.replaceAll(
                    (rule, known) -> worst(known, settings.severities().get(rule)));
        }
        List<Acceptances> accepted =
                modules.stream().map(Settings::acceptances).distinct().toList();
        return new Settings(
                asOf,
                true,
                severities,
                new Acceptances(
                        together(accepted.stream().map(Acceptances::granted)),
                        together(accepted.stream().map(Acceptances::baseline))));
    }

    private static Severity worst(Severity one, Severity other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static List<Acceptance> together(Stream<List<Acceptance>> lists) {
        return lists.flatMap(List::stream).distinct().toList();
    }

    /** Whether modules set different dates or severities, so that one of them is judged otherwise together than alone. */
    static boolean differ(List<Settings> modules) {
        return modules.stream().map(Settings::asOf).distinct().count() > 1
                || modules.stream().map(Settings::severities).distinct().count() > 1;
    }
}
