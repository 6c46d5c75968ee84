package org.privacyascode.policy.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.privacyascode.policy.EndAction;
import org.privacyascode.policy.Period;
import org.privacyascode.policy.Retention;
import org.privacyascode.policy.StartEvent;
import org.privacyascode.policy.Stated;

/** Reads how long data are kept: in words, as ISO 8601, or as a map. */
final class RetentionReader {
    private static final Pattern UNTIL = Pattern.compile("until (.+?)(?:,? then (.+))?");
    private static final Pattern PERIOD = Pattern.compile("(.+?)(?: after (.+?))?(?:,? then (.+))?");
    private static final String ADVICE =
            "Write it like 90 days, P2Y, until account-closed, 2 years after last-message then erase, or {criteria: \"...\"}.";

    private RetentionReader() {}

    static Optional<Retention> retention(Part part) {
        return part.isText() ? ofWords(part) : ofMap(part);
    }

    private static Optional<Retention> ofWords(Part part) {
        return Values.line(part).flatMap(text -> {
            Matcher until = UNTIL.matcher(text);
            Matcher period = PERIOD.matcher(text);
            Optional<Retention> retention = until.matches()
                    ? event(until.group(1)).map(event -> new Retention.Until(event, then(until.group(2))))
                    : period.matches() ? ofPeriod(period) : Optional.empty();
            boolean badEnd = retention.isPresent()
                    && text.contains(" then ")
                    && retention.get().then().isAbsent();
            if (retention.isEmpty() || badEnd) {
                part.problem(Quoted.of(text) + " does not say how long.", ADVICE);
            }
            return retention;
        });
    }

    private static Optional<Retention> ofPeriod(Matcher words) {
        Optional<StartEvent> after =
                words.group(2) == null ? Optional.of(StartEvent.COLLECTION) : event(words.group(2));
        return Period.parse(words.group(1))
                .flatMap(period -> after.map(event -> new Retention.For(period, event, then(words.group(3)))));
    }

    private static Optional<StartEvent> event(String words) {
        String key = words.replace(' ', '-');
        return Stream.of(StartEvent.values())
                .filter(event -> event.key().equals(key))
                .findFirst();
    }

    private static Stated<EndAction> then(String word) {
        return Stream.of(EndAction.values())
                .filter(action -> action.key().equals(word))
                .findFirst()
                .map(Stated::of)
                .orElseGet(Stated::absent);
    }

    private static Optional<Retention> ofMap(Part part) {
        Part period = part.at("for");
        Part until = part.at("until");
        Part criteria = part.at("criteria");
        Part indefinite = part.at("indefinite");
        Part after = part.at("after");
        Stated<EndAction> then = part.at("then").stated(each -> Values.keyed(each, EndAction.values()));
        long ways = Stream.of(period, until, criteria, indefinite)
                .filter(Part::isPresent)
                .count();
        if (ways != 1) {
            part.problem("keep needs exactly one of for, until, criteria and indefinite.", ADVICE);
            return Optional.empty();
        }
        if (after.isPresent() && !period.isPresent()) {
            after.problemAtKey("after goes with for only.", "Remove it.");
        }
        StartEvent start = Values.keyed(after, StartEvent.values()).orElse(StartEvent.COLLECTION);
        Optional<Retention> retention = Values.period(period).map(length -> new Retention.For(length, start, then));
        return retention
                .or(() -> Values.keyed(until, StartEvent.values()).map(event -> new Retention.Until(event, then)))
                .or(() -> Values.words(criteria).map(words -> new Retention.Criteria(words, then)))
                .or(() -> Values.words(indefinite).map(reason -> new Retention.Indefinite(reason, then)));
    }
}
