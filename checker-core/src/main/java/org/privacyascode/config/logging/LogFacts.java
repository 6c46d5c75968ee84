package org.privacyascode.config.logging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.privacyascode.config.input.Position;
import org.privacyascode.config.input.Setting;
import org.privacyascode.fact.Certainty;
import org.privacyascode.fact.Data;
import org.privacyascode.fact.Evidence;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Known;
import org.privacyascode.fact.Place;
import org.privacyascode.fact.Target;
import org.privacyascode.fact.Trace;

/** Facts about what configuration lets into logs, and for how long. */
public final class LogFacts {

    private LogFacts() {}

    /** One fact for each category a pattern writes, at the word that writes it. */
    public static List<Fact> words(Setting setting, List<PatternWord> words, String store) {
        List<Fact> facts = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (PatternWord word : words) {
            if (said.add(word.category())) {
                Certainty certainty = word.category().isEmpty() ? Certainty.UNDETERMINED : Certainty.FACT;
                String reason = certainty == Certainty.FACT
                        ? "the pattern writes " + word.word()
                        : "the pattern writes " + word.word() + ", whose keys are set elsewhere";
                facts.add(logged(setting, word.category(), certainty, reason, store)
                        .at(place(setting, word)));
            }
        }
        return facts;
    }

    private static Place place(Setting setting, PatternWord word) {
        int start = setting.source().offset(setting.valueAt());
        String text = setting.source().text();
        if (text.startsWith(setting.value(), start)) {
            return setting.source().place(setting.source().at(start + word.offset()));
        }
        Position at = setting.valueAt();
        return setting.source().place(at);
    }

    /** Data in a log. */
    public static Fact logged(Setting setting, String category, Certainty certainty, String reason, String store) {
        return new Fact(
                FactKind.LOGGED,
                category.isEmpty() ? Data.NONE : Data.of(category),
                setting.place(),
                new Evidence(Known.CONFIGURATION, certainty, List.of(reason)),
                new Target("log", "", "", "", store, ""),
                Trace.NONE,
                setting.attributes());
    }

    /** How long something is kept. */
    public static Fact retained(Setting setting, String period, String store, String category) {
        return new Fact(
                        FactKind.RETAINED,
                        category.isEmpty() ? Data.NONE : Data.of(category),
                        setting.place(),
                        Evidence.fact(Known.CONFIGURATION, "the setting keeps " + store + " for " + period),
                        new Target("store", "", "", "", store, ""),
                        Trace.NONE,
                        setting.attributes())
                .with(Map.of("period", period));
    }

    /** That something is kept for ever, unless another setting says for how long. */
    public static Fact endless(Setting setting, String store, String end) {
        return new Fact(
                        FactKind.RETAINED,
                        Data.NONE,
                        setting.place(),
                        Evidence.fact(Known.CONFIGURATION, "nothing of the " + store + " is deleted without " + end),
                        new Target("store", "", "", "", store, ""),
                        Trace.NONE,
                        setting.attributes())
                .with(Map.of("endless", end));
    }
}
