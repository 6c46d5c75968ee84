package org.privacyascode.config;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.privacyascode.fact.Coverage;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.Facts;

/** Facts as lines that a person can review: one each, then what was unreadable and what was skipped. */
final class FactLines {

    private FactLines() {}

    static String of(Facts facts) {
        Stream<String> unreadable = facts.coverage().unreadable().stream()
                .map(each ->
                        "UNREADABLE " + each.file() + ":" + each.line() + ":" + each.column() + " " + each.reason());
        Stream<String> skipped =
                facts.coverage().skipped().stream().map(each -> "SKIPPED " + each.file() + " " + each.rule());
        return Stream.of(
                        facts.stream().map(FactLines::line),
                        unreadable.sorted(),
                        skipped.sorted(),
                        read(facts.coverage()))
                .flatMap(each -> each)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<String> read(Coverage coverage) {
        return Stream.of("READ " + coverage.filesRead());
    }

    private static String line(Fact fact) {
        StringBuilder line = new StringBuilder()
                .append(fact.place().file())
                .append(':')
                .append(fact.place().line())
                .append(':')
                .append(fact.place().column())
                .append(' ')
                .append(fact.kind().word())
                .append(' ')
                .append(fact.evidence().certainty().word());
        part(line, "data", fact.data().category());
        part(line, "sink", fact.target().sink());
        part(line, "recipient", fact.target().recipient());
        part(line, "host", fact.target().host());
        part(line, "country", fact.target().country());
        part(line, "store", fact.target().store());
        fact.trace().guards().forEach(guard -> part(line, "guard", guard));
        for (Map.Entry<String, String> each : fact.attributes().entrySet()) {
            part(line, each.getKey(), each.getValue());
        }
        return line.toString();
    }

    private static void part(StringBuilder line, String name, String value) {
        if (!value.isEmpty()) {
            line.append(' ').append(name).append('=').append(value.replace("\n", "\\n"));
        }
    }
}
