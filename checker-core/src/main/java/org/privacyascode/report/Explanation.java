package org.privacyascode.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.privacyascode.finding.Accepted;
import org.privacyascode.finding.CheckResult;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.RuleId;
import org.privacyascode.finding.Sighting;
import org.privacyascode.finding.Stage;

/** What a person asks about a rule or a finding, answered in full: nothing is shortened. */
public final class Explanation {

    private static final String VERSION = "v1:";

    private Explanation() {}

    /** The digits of a fingerprint that have to be given at least. */
    private static final int SHORTEST = 4;

    /**
     * All that is to be said about the finding whose fingerprint begins so, accepted or not; empty if there is none.
     *
     * @throws IllegalArgumentException if more than one begins so, or less than four digits are given
     */
    public static Optional<String> of(String fingerprint, CheckResult result) {
        String wanted = fingerprint.startsWith(VERSION) ? fingerprint : VERSION + fingerprint;
        List<Finding> found = Stream.concat(
                        result.findings().stream(), result.accepted().stream().map(Accepted::finding))
                .filter(finding -> finding.fingerprint().startsWith(wanted))
                .toList();
        long different = found.stream().map(Finding::fingerprint).distinct().count();
        if (different > 1 || wanted.length() < VERSION.length() + SHORTEST) {
            throw new IllegalArgumentException("More than one finding can begin with " + fingerprint + ".");
        }
        StringBuilder text = new StringBuilder();
        found.forEach(each -> text.append(of(each)));
        result.accepted().stream()
                .filter(accepted -> accepted.finding().fingerprint().startsWith(wanted))
                .forEach(accepted -> text.append(of(accepted)));
        return found.isEmpty() ? Optional.empty() : Optional.of(text.toString());
    }

    /** When a rule fires, what can be done, and how to accept it. */
    public static String of(RuleId rule) {
        RulePage page = RulePage.of(rule);
        return rule + " (" + page.usual().word() + ")\n\n" + page.fires() + "\n\nFires\n" + page.section("Fires")
                + "\n\nDoes not fire\n" + page.section("Does not fire") + "\n\nWays out\n" + page.section("Ways out")
                + "\n\nAccepting it\n" + page.section("Accepting it") + "\n\nThe whole page: " + page.address() + "\n";
    }

    /** Each place with each of its steps, why it is believed, both ways out, and the exception to paste. */
    public static String of(Finding finding) {
        StringBuilder out = new StringBuilder();
        try {
            write(finding, out);
        } catch (IOException e) {
            throw new IllegalStateException("a StringBuilder takes any text", e);
        }
        return out.toString();
    }

    private static void write(Finding finding, StringBuilder out) throws IOException {
        line(out, finding.severity().name() + "  " + finding.rule() + "  " + finding.fingerprint());
        line(out, finding.message());
        out.append('\n');
        int number = 0;
        for (Sighting sighting : finding.sightings()) {
            number++;
            line(out, "Place " + number + ": " + sighting.member());
            steps(sighting.stages(), out);
            if (!sighting.reasons().isEmpty()) {
                line(out, "  Believed because " + String.join("; ", sighting.reasons()) + ".");
            }
        }
        if (finding.sightings().isEmpty()) {
            line(out, "It has no place.");
        }
        out.append("\nWhat to do\n");
        new FindingText(finding, Integer.MAX_VALUE).writeWaysOut(out);
        out.append("\nIf the tool is wrong\n");
        String overrule = finding.waysOut().overrule();
        line(out, "  " + (overrule.isEmpty() ? "Nothing here was guessed. Please report it." : overrule));
        if (finding.rule().isAcceptable()) {
            accepting(finding, out);
        } else {
            out.append("\nIt cannot be accepted: what is not known, or was accepted wrongly, has to be mended.\n");
        }
        out.append("\nThe rule: explain --rule ").append(finding.rule().value()).append("\n");
    }

    private static void accepting(Finding finding, StringBuilder out) {
        out.append(
                "\nTo accept it, with a reason, a name and an end date, paste below accepted: in privacy-acceptances.yaml\n");
        String entry = AcceptanceFile.entry(
                finding.rule().value(),
                finding.fingerprint(),
                finding.sightings().stream().map(Sighting::member).toList());
        entry.lines().forEach(each -> line(out, "  " + each));
    }

    private static void steps(List<Stage> stages, StringBuilder out) throws IOException {
        Columns columns = new Columns("  ");
        int number = 0;
        for (Stage stage : stages) {
            number++;
            columns.row(number + ".", stage.does(), stage.what(), Shown.place(stage.place()), stage.note());
        }
        columns.write(out);
    }

    /** By which exception it is accepted now. */
    public static String of(Accepted accepted) {
        StringBuilder out = new StringBuilder("\n");
        line(
                out,
                "Accepted in " + accepted.by().at() + ": "
                        + accepted.by()
                                .grant()
                                .map(grant -> grant.reason() + " (" + grant.by() + ", until " + grant.until() + ")")
                                .orElse("it stands in the baseline, and nobody answers for it."));
        return out.toString();
    }

    private static void line(StringBuilder out, String text) {
        out.append(Shown.safe(text)).append('\n');
    }
}
