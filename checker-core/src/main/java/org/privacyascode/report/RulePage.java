package org.privacyascode.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.privacyascode.finding.RuleId;
import org.privacyascode.finding.Severity;

/**
 * The page that explains a rule. The pages of {@code docs/rules} travel with the program.
 *
 * @param markdown the whole page, lines ended by {@code \n}
 */
public record RulePage(RuleId rule, String markdown) {

    private static final String FOLDER = "/org/privacyascode/docs/rules/";
    private static final String SITE = "https://privacyascode.org/";
    private static final String UNLESS = " unless configured otherwise. ";

    /**
     * The page of a rule.
     *
     * @throws IllegalStateException if the program was packed without it
     */
    public static RulePage of(RuleId rule) {
        try (InputStream in = RulePage.class.getResourceAsStream(FOLDER + rule.value() + ".md")) {
            if (in == null) {
                throw new IllegalStateException("The page of " + rule + " is not packed with the program.");
            }
            return new RulePage(rule, new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException("the page of " + rule, e);
        }
    }

    /** Where the page is on the web. */
    public String address() {
        return SITE + rule.page();
    }

    /** When the rule fires: the first sentences of the page, on one line. */
    public String fires() {
        return first().substring(first().indexOf(UNLESS) + UNLESS.length());
    }

    /** How serious the rule is unless a check says otherwise. */
    public Severity usual() {
        String word = first().replaceAll("^\\*\\*(\\w+)\\*\\*.*", "$1");
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.word().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("The page of " + rule + " does not say how serious it is."));
    }

    /** A section of the page without its heading, such as {@code Ways out}; empty if it has none. */
    public String section(String heading) {
        String start = "\n## " + heading + "\n";
        int from = markdown.indexOf(start);
        if (from < 0) {
            return "";
        }
        int end = markdown.indexOf("\n## ", from + start.length());
        return markdown.substring(from + start.length(), end < 0 ? markdown.length() : end)
                .strip();
    }

    /** The first paragraph below the title. */
    private String first() {
        return Arrays.stream(markdown.split("\n\n"))
                .skip(1)
                .limit(1)
                .flatMap(String::lines)
                .collect(Collectors.joining(" "));
    }
}
